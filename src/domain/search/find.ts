import { analyse, withCorrections, type Analysis } from './analyse';
import type { Classifier } from './classifier';
import type { Concept } from './concept';
import type { Ask, IndexResult } from './index-result';
import { spellingsOf, type Knowledge } from './knowledge';
import { LONGEST_WORD, type Lexicon } from './lexicon';
import { rank, type Answer, type Ranked } from './rank';
import { wordsOf } from './text';

export interface Findings<T> {
  /** The best first. */
  pages: readonly Ranked<T>[];
  analysis: Analysis;
  /** Words of the query that are on no page. */
  leftOut: readonly string[];
}

/** What is known of a language, of the words of the index, and of what users ask. */
export interface Understanding {
  knowledge: Knowledge;
  lexicon: Lexicon;
  classifier: Classifier;
}

export interface FindOptions {
  /** Each word is meant as it was typed: none is a slip. */
  literal?: boolean;
  /** Sources are among the results although the query does not ask for them. */
  sources?: boolean;
}

/** So many words of a query are looked up that the lexicon does not name. */
const MOST_DOUBTFUL = 16;

/** Words that the lexicon, which leaves rare ones out, does not name, and the index has. */
async function rareWords(
  query: string,
  knowledge: Knowledge,
  lexicon: Lexicon,
  ask: Ask<IndexResult>,
) {
  const words = wordsOf(query).flatMap((word) => [word, ...spellingsOf(word, knowledge)]);
  const doubtful = words.filter(
    (word) =>
      word.length > 2 &&
      word.length <= LONGEST_WORD &&
      !knowledge.stopWords.has(word) &&
      lexicon.pagesWith(word) === 0,
  );
  const found = await Promise.all(
    [...new Set(doubtful)].slice(0, MOST_DOUBTFUL).map(async (word) => {
      const results = await ask(`"${word}"`);
      return results.length > 0 ? [word] : [];
    }),
  );
  return found.flat();
}

const idsOf = (results: readonly IndexResult[]) => new Set(results.map(({ id }) => id));

/**
 * Finds the pages that answer a query best: asks the index for each thing that the query is about, under
 * all of its names, and puts the pages that have most of it first. Nothing is required, so something is
 * found as long as one word is on a page.
 */
export async function findPages<T extends IndexResult>(
  query: string,
  { knowledge, lexicon, classifier }: Understanding,
  ask: Ask<T>,
  { literal = false, sources = false }: FindOptions = {},
): Promise<Findings<T>> {
  const known = lexicon.with(await rareWords(query, knowledge, lexicon, ask));
  const analysis = analyse(query, knowledge, known, { literal });
  const answers = await Promise.all(
    analysis.concepts.flatMap((concept) =>
      concept.options.map(async ({ search, factor }): Promise<Answer<T>> => ({
        ...{ concept, factor, search },
        results: await ask(search),
        // The index scores what has all words; of a phrase it knows only where it is.
        ...(search.includes(' ') ? { phrase: idsOf(await ask(`"${search}"`)) } : {}),
      })),
    ),
  );
  const found = new Set<Concept>(
    answers.filter(({ results }) => results.length > 0).map(({ concept }) => concept),
  );
  const asked = classifier.classify(withCorrections(query, analysis.corrections), knowledge);
  const ranked = rank(answers, analysis, (id) => known.kindOf(id), asked);
  const wanted =
    sources || analysis.asksForSources
      ? ranked
      : ranked.filter(({ id }) => known.kindOf(id) !== 'source');
  return {
    pages: wanted.length > 0 ? wanted : ranked,
    analysis,
    leftOut: [
      ...analysis.unknown,
      ...analysis.concepts.filter((concept) => !found.has(concept)).map(({ typed }) => typed),
    ],
  };
}
