/**
 * Words that this code once used in a sense of its own, with the standard word that took their place.
 * They are retired in names of files, identifiers, comments, docs and test names. What users read, what
 * is stored, and what other sites have copied is not renamed.
 */

interface Allowed {
  /** The use that is standard. It must cover the retired word. */
  use: RegExp;
  why: string;
  /** Where it may be used; everywhere, if there is none. */
  in?: RegExp;
}

export interface RetiredWord {
  /** Its forms. Each is found alone, and as a part of `camelCase`, `PascalCase` and `kebab-case`. */
  forms: readonly string[];
  /** What to write instead. */
  instead: string;
  allowed?: readonly Allowed[];
}

/** Words with several senses, in tests: their names are sentences, and their helpers short. */
const TESTS: Allowed = { use: /.+/, in: /^tests\//, why: 'Ordinary English in tests.' };
/** The same for words that may be in a test's sentences, but not in its names and ids. */
const TEST_SENTENCE: Allowed = {
  use: /(?<=[\w)\]}`,”’“.;:–—%] |\/\/ |\* )[A-Za-z]+(?= [\w`"“‘(’$–—%{]|[.,;:)”’](?!\w)|['`]| \*\/|\n)|(?<=['`“(])[A-Za-z]+(?= [\w“‘(])/,
  in: /^tests\//,
  why: 'Ordinary English in a sentence of a test.',
};
/** What people say in letters, interviews and queries is the subject of these tests. */
const SPEECH: Allowed = {
  use: /.+/,
  in: /^tests\/unit\/(?:tools\/should-i-go|prose|domain\/search)\//,
  why: 'What people say in letters, interviews and queries.',
};
/** The same where letters are composed: what people write and say is their subject. */
const LETTERS: Allowed = {
  use: /.+/,
  in: /^(?:(?:src|tests\/unit)\/domain\/letters\/|src\/(?:schemas|queries)\/letters\.ts$|src\/tools\/should-i-go\/model\/(?:other-)?letters?\.ts$|docs\/adr\/0022)/,
  why: 'What people write and say in letters, and the parts of these.',
};
/** Texts that tests are tried on, or that users read. */
const TEST_TEXT: Allowed = {
  use: /\b(?:Say|Saying|Take|It takes)\b|say no\b|must (?:say|tell)|To say in the interview|they say\b|3 say\b|some said|one call tell|keep \(\?:that|take\.example/,
  in: /^tests\//,
  why: 'A text that is a sample, or that users read.',
};
/** Sentences that the checks of prose are tried on. */
const SAMPLES: Allowed = { use: /.+/, in: /^tests\/unit\/prose\//, why: 'A sample of prose.' };
/** Where the words of a text are the subject: what is counted, searched or recognised. */
const LANGUAGE =
  /^(?:docs\/(?:editing\.md|search\.md|adr\/00(?:05|15|20))|src\/prose\/|src\/(?:domain|components|pages\/\[\.\.\.locale\])\/search\/|src\/(?:browser\/search-index|integrations\/search-index|queries\/search|schemas\/search)\.ts|tests\/(?:unit\/domain|fixtures)\/search\/|tests\/site\/(?:built-search|search-)|src\/tools\/resume-gaps\/parsers\/|tests\/unit\/prose\/|tests\/unit\/tools\/resume-gaps\/)/;

/** Ids of items and questions of the resume-gap checklist. */
const ITEM = /\b(?:id|item): '(?:part|words|wording)'|\b(?:part|words): \[\]/;
/** Ids of questions, options and sentences of "Should I go?", of which links hold some. */
const ANSWER =
  /'(?:take|tell|uk-told|keep|taken|no-taken|claimant-told)'|\b(?:take|tell): [[{]|(?:first\.questions|later\.silence)\.(?:take|keep)|\|take\|/;
/** Ids of sources and articles. */
const SLUG = /\b(?:[a-z0-9]+-){2,}[a-z0-9]+\b/;
const SITE = /take(?:-| )the(?:-| )interview/i;
/** Words between words, as in the sentences of a comment: no name of anything. */
const SENTENCE = /(?<=[a-z)`,] )[a-z]+(?= [a-z`"]|[.,;:)])/;

export const retiredWords: readonly RetiredWord[] = [
  {
    forms: ['words', 'wording'],
    instead: 'strings, messages, `t`',
    allowed: [
      LETTERS,
      { use: SLUG, why: 'The name of a file in content, or the id of a heading.' },
      TESTS,
      { use: /words|wording/i, in: LANGUAGE, why: 'The words of a text that is read.' },
      {
        use: /(?:count|holds|definition_)?words(?:_per_minute)?/i,
        in: /^src\/(?:domain\/(?:reading-time|article-text)|queries\/articles|schemas\/term|components\/embed-builder\/(?:chooser|filter))\.ts$/,
        why: 'The words of a text that is counted or searched.',
      },
      {
        use: /numbers as words|words (?:that )?users|in our words|in the words of|\d words/,
        why: 'Words that somebody writes.',
      },
      { use: ITEM, why: 'An id that saved files hold.' },
    ],
  },
  {
    forms: ['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling'],
    instead: 'show, state, notify, distinguish',
    allowed: [
      LETTERS,
      SPEECH,
      TEST_TEXT,
      { use: SLUG, why: 'The name of a file in content.' },
      {
        use: /(?:do and|to) say\b/,
        in: /^docs\/editing\.md$/,
        why: 'What somebody says in an interview or a letter.',
      },
      { use: ANSWER, why: 'An id that links hold.' },
    ],
  },
  { forms: ['material'], instead: 'initial data, deferred data' },
  { forms: ['rest'], instead: 'deferred data, the others', allowed: [TESTS] },
  {
    forms: ['part', 'parts'],
    instead: 'page, section, package option, ZIP entry, index file',
    allowed: [
      LETTERS,
      TESTS,
      { use: ITEM, why: 'An id that saved files hold.' },
      { use: /as part of/, why: 'Not the name of anything.' },
    ],
  },
  { forms: ['piece', 'pieces'], instead: 'fragment', allowed: [SAMPLES] },
  {
    forms: ['block', 'blocks'],
    instead: 'element',
    allowed: [
      TESTS,
      { use: /.*/, in: /\.css$/, why: 'The value of `display`, and the direction, in CSS.' },
      { use: /isBlockScalar|block scalar|'BLOCK_\w+'/, why: 'The term of YAML.' },
      {
        use: /display: ?block|(?:inline|padding|margin|border)-block|class="[^"]*\bblock\b/,
        why: 'A value or a direction in CSS.',
      },
      { use: /scrollIntoView\(\{ block/, why: 'An option of the DOM.' },
      { use: /`http` block/, why: 'The term of nginx.' },
      { use: /CopyBlock/, why: 'The name of that view in the plan of the tool kit.' },
    ],
  },
  {
    forms: ['reader', 'readers'],
    instead: 'user (a person), parser (code)',
    allowed: [
      {
        use: /The reader’s own/,
        in: /^tests\/e2e\//,
        why: 'What users read.',
      },
      { use: /Reader(?: \(voluntary\)| \|)/, in: /text\.test\.ts$/, why: 'A job.' },
      { use: /(?:screen|feed) readers?/i, why: 'The standard word for that program.' },
      {
        use: /(?:Zip|Blob|Uint8Array)Reader|streamReader|getReader/,
        why: 'Names in zip.js and in the Streams API.',
      },
    ],
  },
  {
    forms: ['address', 'addresses'],
    instead: 'URL, path',
    allowed: [
      LETTERS,
      { use: /stable-address/, why: 'The id of a promise in content.' },
      {
        use: /No article or tool has this address|no address to write to/,
        in: /^tests\//,
        why: 'What users read.',
      },
      { use: /(?:e-mail|IP) address(?:es)?/, why: 'The standard term.' },
      { use: /\.address\(\)|AddressInfo/, why: 'Names in Node.' },
    ],
  },
  {
    forms: ['border', 'borders'],
    instead: 'decoder, validator',
    allowed: [
      { use: /.*/, in: /\.css$/, why: 'The line around a box, in CSS.' },
      {
        use: /border(?:-[a-z]+)*:|borderTopColor|without its border/,
        why: 'The line around a box, in CSS and in pictures.',
      },
    ],
  },
  { forms: ['tongue', 'tongues'], instead: 'protocol' },
  { forms: ['twin', 'twins'], instead: 'embed path', allowed: [SAMPLES] },
  {
    forms: ['stand', 'stands', 'stood', 'standing'],
    instead: 'is, appears',
    allowed: [
      { use: /Stand   06/, in: /text\.test\.ts$/, why: 'The same German word.' },
      SAMPLES,
      { use: /\|stand\|/, why: 'A German word for the date of a document.' },
    ],
  },
  { forms: ['mend', 'mends', 'mended', 'mending'], instead: 'fix', allowed: [SAMPLES] },
  {
    forms: ['keep', 'keeps', 'kept', 'keeping'],
    instead: 'persist',
    allowed: [
      TEST_SENTENCE,
      TEST_TEXT,
      { use: SLUG, why: 'The name of a file in content, or the id of a heading.' },
      { use: /keepFeatures|keepAllGlyphs/, why: 'Options of subset-font.' },
      {
        use: /KeepOnDevice/,
        why: 'The name of that view in the plan of the tool kit.',
      },
      { use: ANSWER, why: 'An id that links hold.' },
      { use: SENTENCE, why: 'The verb is retired for what is stored alone.' },
    ],
  },
  {
    forms: ['bring', 'brings', 'brought', 'bringing'],
    instead: 'import',
    allowed: [TEST_SENTENCE, { use: SENTENCE, why: 'The verb is retired as a name alone.' }],
  },
  {
    forms: ['take', 'takes', 'taken', 'taking', 'took'],
    instead: 'export',
    allowed: [
      LETTERS,
      TEST_SENTENCE,
      TEST_TEXT,
      { use: SLUG, why: 'The name of a file in content.' },
      { use: ANSWER, why: 'An id that links hold.' },
      { use: SITE, why: 'The name of the site.' },
      { use: SENTENCE, why: 'The verb is retired as a name alone.' },
    ],
  },
  {
    forms: ['careers'],
    instead: 'embed builder',
    allowed: [
      { use: /University Careers Service/, why: 'The name of an office.' },
      { use: /careers\\?\/|careers@example\.org/, why: 'Where such an office may be.' },
    ],
  },
  {
    forms: ['child'],
    instead: 'height reporter',
    allowed: [
      TESTS,
      {
        use: /child_process|ChildProcess|childList|childElementCount|firstElementChild/,
        why: 'Names in Node and in the DOM.',
      },
      { use: /:(?:nth|first|last|only)-child/, why: 'A selector of CSS.' },
      { use: /\bchild\b/, in: /\/parsers\//, why: 'An element within another, in XML.' },
    ],
  },
  {
    forms: ['frame', 'frames', 'framed'],
    instead: 'embed entry',
    allowed: [
      {
        use: /^(?!src\/embed\/frame).*/m,
        why: 'An iframe: retired as the name of the file `embed/frame` alone.',
      },
    ],
  },
  { forms: ['mind', 'minds'], instead: 'handle', allowed: [TEST_SENTENCE] },
  { forms: ['leaning'], instead: 'prior' },
  { forms: ['flip', 'flips', 'flipped'], instead: 'counterfactual' },
];

/** Where no retired word is left: all that this project wrote itself, except its content. */
export const RENAMED: readonly string[] = [
  'README.md',
  'astro.config.mjs',
  'docs',
  'eslint.config.js',
  'lint',
  'playwright.config.ts',
  'src',
  'tests',
  'vitest.config.ts',
];

export interface Finding {
  /** From 1. */
  line: number;
  word: string;
  instead: string;
}

/** A form alone or as a part of a longer name, but not within another word. */
const pattern = (forms: readonly string[]): RegExp => {
  const any = (letters: readonly string[]) => letters.join('|');
  const capitalised = forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1));
  const upper = forms.map((form) => form.toUpperCase());
  return new RegExp(
    `(?<![A-Za-z])(?:${any(forms)})(?![a-z])` +
      `|(?<![A-Z])(?:${any(capitalised)})(?![a-z])` +
      `|(?<![A-Za-z])(?:${any(upper)})(?![A-Za-z])`,
    'g',
  );
};

const spans = (text: string, use: RegExp) =>
  [...text.matchAll(new RegExp(use.source, `g${use.flags.replace('g', '')}`))].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }),
  );

/**
 * Finds the retired words of a file.
 *
 * @param path from the root of the project; its own words count as those of line 0.
 */
export function findRetired(
  path: string,
  text: string,
  table: readonly RetiredWord[] = retiredWords,
): Finding[] {
  const whole = `${path}\n${text}`;
  return table.flatMap(({ forms, instead, allowed = [] }) => {
    const standard = allowed
      .filter((one) => one.in?.test(path) ?? true)
      .flatMap(({ use }) => spans(whole, use));
    return spans(whole, pattern(forms))
      .filter(({ start, end }) => !standard.some((one) => one.start <= start && one.end >= end))
      .map(({ start, end }) => ({
        line: whole.slice(0, start).split('\n').length - 1,
        word: whole.slice(start, end),
        instead,
      }));
  });
}
