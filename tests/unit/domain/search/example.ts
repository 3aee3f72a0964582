import { knowledgeOf } from '../../../../src/domain/search/knowledge';
import type { SearchLanguage } from '../../../../src/domain/search/language';
import { readLexicon, type Lexicon, type LexiconFile } from '../../../../src/domain/search/lexicon';

/** A small language: enough of everything that a search may know. */
export const language: SearchLanguage = {
  stopWords:
    'a an the i my me to of in on up for is it do how what say no not about you and am they',
  sourceWords: ['evidence', 'studies'],
  foreignWords: 'el la una para como entrevista nicht und',
  endings: [
    ['isation', 'ization'],
    ['our', 'or'],
    ['ence', 'ense'],
  ],
  groups: [
    { words: ['resume', 'cv', 'curriculum vitae'], same: true },
    { words: ['boss', 'manager', 'line manager'], loose: true },
    { words: ['decline', 'refuse', 'turn down', 'say no', 'say no to'] },
    { words: ['follow up', 'no reply', 'silence'] },
    { words: ['do what they say', 'obey'] },
  ],
};

export const knowledge = knowledgeOf(language);

/** A lexicon as it is sent, from words and the number of pages that have each. */
export function fileOf(
  pages: number,
  counts: readonly (readonly [word: string, count: number])[],
  kinds: LexiconFile['kinds'] = {},
): LexiconFile {
  const words: string[] = [];
  for (const [word, count] of counts) {
    const power = Math.floor(Math.log2(count));
    while (words.length <= power) words.push('');
    words[power] = `${words[power] ?? ''} ${word}`.trim();
  }
  return { pages, words, kinds };
}

export const lexiconOf = (...from: Parameters<typeof fileOf>): Lexicon =>
  readLexicon(fileOf(...from));

/** Texts in which programs have stumbled. */
export const awkward: readonly string[] = [
  '',
  ' \t\n ',
  '?!',
  '"',
  '\u{1F642}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '\uD800',
  '\u0000',
  '__proto__',
  'constructor toString hasOwnProperty valueOf',
  '<script>alert(1)</script>',
  '&lt;b&gt; "decline" -decline +offer',
  '\u05E8\u05D0\u05D9\u05D5\u05DF \u05E2\u05D1\u05D5\u05D3\u05D4',
  '\u202Eweivretni\u202C',
  'decline '.repeat(700),
  'x'.repeat(1_000),
  "'".repeat(1_000),
  'e\u0301'.repeat(1_000),
];
