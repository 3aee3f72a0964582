/** Which page a query is about, by what others ask of each page: a linear classifier. */
import { featuresOf } from './features';
import type { Knowledge } from './knowledge';

/** As it is sent. `train-classifier.ts` writes it when the index is built. */
export interface ClassifierFile {
  /** Ids of pages in the index. */
  pages: readonly string[];
  /** Features in alphabetical order, with blanks between them. */
  features: string;
  /**
   * For each feature, with blanks between them, how much it speaks for pages: a letter for the page
   * (`pageLetter`) and a digit from 1 to `LEVELS`, as often as there are pages.
   */
  weights: string;
}

/** How fine weights are. */
export const LEVELS = 5;
/** The weight of the highest level; the others are as far from one another. */
export const HIGHEST = 7;

/** The letter of the first page: from here on there is neither a blank nor a mark of JSON. */
const FIRST_LETTER = 0xa1;
export const pageLetter = (page: number): string => String.fromCharCode(FIRST_LETTER + page);

export interface Classifier {
  /**
   * @returns for each page that people ask about, by its id, how likely the query asks for it: from 0 to 1,
   *   together 1. Nothing if no word of the query is known.
   */
  classify(query: string, knowledge: Knowledge): ReadonlyMap<string, number>;
}

/** Makes a classifier of its file. */
export function readClassifier({ pages, features, weights }: ClassifierFile): Classifier {
  const all = weights.split(' ');
  const weightsOf = new Map(features.split(' ').map((feature, at) => [feature, all[at] ?? '']));
  return {
    classify(query, knowledge) {
      const known = featuresOf(query, knowledge).flatMap((one) => weightsOf.get(one) ?? []);
      if (known.join('') === '') return new Map();
      const scores = pages.map(() => 0);
      for (const list of known) {
        for (let at = 0; at < list.length; at += 2) {
          const page = list.charCodeAt(at) - FIRST_LETTER;
          scores[page] = (scores[page] ?? 0) + (Number(list[at + 1]) * HIGHEST) / LEVELS;
        }
      }
      const exps = scores.map((score) => Math.exp(score / Math.sqrt(known.length)));
      const sum = exps.reduce((total, exp) => total + exp, 0);
      return new Map(pages.map((id, page) => [id, (exps[page] ?? 0) / sum]));
    },
  };
}
