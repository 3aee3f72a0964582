import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Document, isProse, type Problem } from '../document.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { mean, spread } from '../statistics.ts';

/** How hard an article's running text is, and how even. */
export interface Readability {
  words: number;
  sentences: number;
  /** Flesch–Kincaid grade: the school year, in the US, of those who read it with ease. */
  grade: number;
  /** Words a sentence. */
  mean: number;
  /** Standard deviation of the words a sentence. */
  spread: number;
}

/**
 * Plain words are no fault, and they pull the grade down. Below 5.5 it is no longer the words but a list of short
 * sentences, with cause and effect apart. At 6 the limit made writers join what reads better as two sentences.
 */
const GRADE = { min: 5.5, max: 9 };
const MEAN = { min: 11, max: 18 };
const SPREAD = 5.5;
/** A sentence of more words than this is always too long. */
const LONGEST = 28;
/** Up to so many words are usual; a few sentences may have more. */
const LONG = 25;
const LONG_ALLOWED = 3;

const proseOf = (document: Document): Sentence[] =>
  document.elements.filter(isProse).flatMap((element) => [...sentencesOf(element)]);

export function measure(document: Document): Readability {
  const sentences = proseOf(document).filter(({ words }) => words.length > 0);
  const lengths = sentences.map(({ words }) => words.length);
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    words: words.length,
    sentences: sentences.length,
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
    }),
    mean: mean(lengths),
    spread: spread(lengths),
  };
}

const start = ({ text }: Sentence) => `“${text.split(' ').slice(0, 6).join(' ')} …”`;

function longSentences(document: Document): Problem[] {
  const { file } = document;
  const long = proseOf(document).filter(({ words }) => words.length > LONG);
  const tooLong = long.filter(({ words }) => words.length > LONGEST);
  const others = long.filter(({ words }) => words.length <= LONGEST);
  return [
    ...tooLong.map((sentence) => ({
      file,
      line: sentence.line,
      message: `${start(sentence)} has ${sentence.words.length} words. Split it: no sentence has more than ${LONGEST}.`,
    })),
    ...others.slice(LONG_ALLOWED).map((sentence) => ({
      file,
      line: sentence.line,
      message: `${start(sentence)} has ${sentence.words.length} words, and ${LONG_ALLOWED} sentences before it have more than ${LONG} already. Split it.`,
    })),
  ];
}

/** Articles that are too hard, too simple or too even, and their sentences that are too long. */
export function checkReadability(documents: readonly Document[]): Problem[] {
  return documents
    .filter(({ kind }) => kind === 'article')
    .flatMap((document) => {
      const { file } = document;
      const found = measure(document);
      const line = document.elements.find(isProse)?.line ?? 1;
      const messages: string[] = [];
      const grade = found.grade.toFixed(1);
      if (found.grade < GRADE.min) {
        messages.push(
          `The prose is at grade ${grade}, below ${GRADE.min}. Where one short sentence gives the cause of the next, join them: because, so, although, which, if. Leave plain words alone.`,
        );
      }
      if (found.grade > GRADE.max) {
        messages.push(
          `The prose is at grade ${grade}, above ${GRADE.max}. Use shorter words, and split long sentences.`,
        );
      }
      const middle = found.mean.toFixed(1);
      if (found.mean < MEAN.min) {
        messages.push(
          `Sentences have ${middle} words on average, fewer than ${MEAN.min}. Join some of them.`,
        );
      }
      if (found.mean > MEAN.max) {
        messages.push(
          `Sentences have ${middle} words on average, more than ${MEAN.max}. Split some of them.`,
        );
      }
      if (found.spread < SPREAD) {
        messages.push(
          `Sentences are too even: their lengths spread by ${found.spread.toFixed(1)} words, less than ${SPREAD}. Make some much shorter and join others, from 5 to 25 words.`,
        );
      }
      return [...messages.map((message) => ({ file, line, message })), ...longSentences(document)];
    });
}
