import { z } from 'astro/zod';
import { LONGEST_PHRASE } from '../domain/search/analyse';
import { strict, textBetween } from './common';

const word = textBetween(1, 40, 'A word, or a short phrase.').refine(
  (text) => text.split(/[\s-]+/).length <= LONGEST_PHRASE,
  { error: `A phrase has at most ${LONGEST_PHRASE} words: longer ones are never looked for.` },
);
const words = textBetween(2, 4000, 'Words with blanks between them.').transform((text) =>
  text.replace(/\s+/g, ' '),
);

/** What the search knows of a language. Each comment is for the person who fills it in. */
export const searchSchema = strict({
  /** Words without a subject of their own: a query is searched without them. */
  stopWords: words,
  /** Words by which a query asks for studies and figures: sources are among the results then. */
  sourceWords: z.array(word),
  /** Frequent words of other languages: a query with two of them is answered with the language of the search. */
  foreignWords: words,
  /** Endings of a word that is spelt in two ways: British and American. */
  endings: z.array(z.tuple([word, word])),
  /** Words and phrases, of up to four words, that can be put for one another. */
  groups: z.array(
    strict({
      words: z.array(word).min(2, 'A group has at least two words.'),
      /** One thing with several names. */
      same: z.boolean().optional(),
      /** They belong to one subject, and are not the same. */
      loose: z.boolean().optional(),
      /** Why a search for one should find the others. */
      why: textBetween(8, 160, 'A sentence.'),
    }),
  ),
});
