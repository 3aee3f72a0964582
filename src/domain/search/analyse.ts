/** What a query asks for. */
import { beginningOf, conceptOf, type Concept } from './concept';
import { keyOf, type Knowledge } from './knowledge';
import { LONGEST_WORD, type Lexicon } from './lexicon';
import { replaceWords, wordsOf } from './text';
import { readUnknown } from './unknown-word';

export interface Analysis {
  /** The weightiest first. */
  concepts: readonly Concept[];
  /** Words that were taken for typing slips, with what was meant. */
  corrections: readonly { typed: string; meant: string }[];
  /** Words that are on no page. */
  unknown: readonly string[];
  /** Whether the query asks for studies. */
  asksForSources: boolean;
  /** Whether the query seems to be in another language. */
  isForeign: boolean;
}

/** Of a longer query, so many words are looked at. */
const MOST_WORDS = 60;
/** So many things are looked for; of more, the weightiest. */
const MOST_CONCEPTS = 9;
/** A phrase of more words is not looked for. */
export const LONGEST_PHRASE = 4;

/** Whether a query is in letters that are not Latin. */
const isOtherScript = (query: string) =>
  /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u.test(query);

/** Which words of a query are passed over. If no others are there, they are looked for all the same. */
function idleWords(words: readonly string[], isForeign: boolean, knowledge: Knowledge) {
  const { stopWords, sourceWords, foreignWords } = knowledge;
  const isEmpty = (word: string) => stopWords.has(word) || (isForeign && foreignWords.has(word));
  const isSourceWord = (word: string) => sourceWords.has(word);
  const asksForSources = words.some(isSourceWord);
  const isNothingElse = words.every((word) => isEmpty(word) || isSourceWord(word));
  return isNothingElse
    ? (word: string) => isEmpty(word) && asksForSources
    : (word: string) => isEmpty(word) || isSourceWord(word);
}

/** How many of the words from a place on are a phrase that the search knows; 1 if none is. */
function phraseLength(words: readonly string[], at: number, { groups }: Knowledge): number {
  let length = Math.min(LONGEST_PHRASE, words.length - at);
  while (length > 1 && !groups.has(keyOf(words.slice(at, at + length)))) length -= 1;
  return length;
}

/** What a query asks for, most of it first. @param options whether each word is meant as it was typed. */
export function analyse(
  query: string,
  knowledge: Knowledge,
  lexicon: Lexicon,
  { literal = false }: { literal?: boolean } = {},
): Analysis {
  const { stopWords, sourceWords, foreignWords, groups } = knowledge;
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const isForeign =
    words.filter((word) => foreignWords.has(word)).length > 1 || isOtherScript(query);
  const isIdle = idleWords(words, isForeign, knowledge);
  let asksForSources = words.some((word) => sourceWords.has(word));

  const concepts: Concept[] = [];
  const corrections: { typed: string; meant: string }[] = [];
  const unknown = new Set<string>();
  const add = (concept: Concept) => {
    const [{ search } = { search: '' }] = concept.options;
    if (!concepts.some(({ options }) => options[0]?.search === search)) concepts.push(concept);
  };
  const addNamed = (typed: string, own: readonly string[], apart?: readonly string[]) =>
    add(conceptOf(typed, own, knowledge, lexicon, apart));
  const isIn = (word: string) => lexicon.pagesWith(word) > 0;

  const addUnknown = (word: string, isLast: boolean) => {
    const reading = readUnknown(word, knowledge, lexicon, { isLast, literal });
    if (reading.kind === 'spelling') addNamed(word, [reading.word]);
    else if (reading.kind === 'joined') addNamed(word, reading.words);
    else if (reading.kind === 'beginning') add(beginningOf(word, reading.word, lexicon));
    else if (reading.kind === 'slip') {
      corrections.push({ typed: word, meant: reading.word });
      if (sourceWords.has(reading.word)) asksForSources = true;
      else if (!stopWords.has(reading.word)) addNamed(word, [reading.word]);
    } else if (word.length > 1) unknown.add(word);
  };

  for (let at = 0; at < words.length;) {
    const run = words.slice(at, at + phraseLength(words, at, knowledge));
    const [word = ''] = run;
    const next = words[at + 1];
    at += run.length;
    if (run.length > 1) addNamed(run.join(' '), run);
    else if (isIdle(word)) continue;
    else if (word.length > LONGEST_WORD) unknown.add(word);
    else if (next !== undefined && isIn(word + next)) {
      // Written apart: "linked in".
      at += 1;
      addNamed(`${word} ${next}`, [word + next], [word, next]);
    } else if (isIn(word) || groups.has(keyOf([word]))) addNamed(word, [word]);
    else addUnknown(word, at === words.length);
  }
  return {
    concepts: concepts.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_CONCEPTS),
    corrections,
    unknown: [...unknown],
    ...{ asksForSources, isForeign },
  };
}

/** The query with its slips corrected. */
export const withCorrections = (query: string, corrections: Analysis['corrections']): string => {
  const meant = new Map(corrections.map(({ typed, meant: word }) => [typed, word]));
  return replaceWords(query, (word) => meant.get(word));
};
