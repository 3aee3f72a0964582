import type { Analysis } from './analyse';
import type { Concept } from './concept';
import type { IndexResult } from './index-result';
import type { SearchKind } from './kinds';

/** What the index answered to one option of a concept. */
export interface Answer<T extends IndexResult> {
  concept: Concept;
  factor: number;
  /** What it was asked. */
  search: string;
  results: readonly T[];
  /** Where it is several words: the pages that have them one after the other. */
  phrase?: ReadonlySet<string>;
}

/** A page with its place in the results. */
export interface Ranked<T> {
  id: string;
  /** As the index found it by what counts most. */
  page: T;
  score: number;
  /** What it was found by, one for each concept that it has: for an excerpt that shows all of them. */
  searches: readonly string[];
}

// The figures below were chosen on the tune half of the queries in tests/fixtures/search.

/** At this score in the index, a page counts half of what a page of the highest score does. */
const HALF = 16;
/** What the words of a phrase count where they do not follow one another. */
const APART = 0.2;
/** What counts for a page besides the scores: how much of the query one passage of it has. */
const PASSAGE = 0.15;
/** What counts besides: how likely users ask for a page in words like these. Its root: a guess counts too. */
const ASKED = 1.2;
/** The same where the query asks for sources, which are found by their words. */
const ASKED_WITH_SOURCES = 0.4;
/** The length of a passage, in words. */
const PASSAGE_LENGTH = 40;
/** So many places of a page are looked at for its best passage. */
const MOST_PLACES = 400;

/** How much a page counts by its kind, where several have the same words: articles answer questions. */
const KINDS: Readonly<Record<SearchKind, number>> = {
  ...{ article: 1, tool: 0.98, topic: 0.96, page: 0.9, path: 0.8, workshop: 0.6, source: 0.5 },
};
/** Where the query asks for sources. */
const ASKED_SOURCE = 1.3;

/** A word of a concept in the text of a page. */
interface Place {
  at: number;
  concept: Concept;
  factor: number;
}

/** What a page has of a concept, by its best option. */
interface Match {
  value: number;
  search: string;
}

interface Candidate<T> {
  page: T;
  top: number;
  matches: Map<Concept, Match>;
  places: Place[];
}

/** How much of the query one passage has, at best: the summed weight of its concepts. */
function bestPassage(places: readonly Place[]): number {
  const sorted = places.slice(0, MOST_PLACES).sort((a, b) => a.at - b.at);
  let best = 0;
  sorted.forEach((first, from) => {
    const has = new Map<Concept, number>();
    for (const { at, concept, factor } of sorted.slice(from)) {
      if (at - first.at > PASSAGE_LENGTH) break;
      has.set(concept, Math.max(has.get(concept) ?? 0, factor));
    }
    const sum = [...has].reduce((total, [{ weight }, factor]) => total + weight * factor, 0);
    best = Math.max(best, sum);
  });
  return best;
}

function candidates<T extends IndexResult>(
  answers: readonly Answer<T>[],
): Map<string, Candidate<T>> {
  const found = new Map<string, Candidate<T>>();
  for (const { concept, factor: whole, search, results, phrase } of answers) {
    for (const page of results) {
      const factor = phrase === undefined || phrase.has(page.id) ? whole : whole * APART;
      let candidate = found.get(page.id);
      if (candidate === undefined) {
        candidate = { page, top: 0, matches: new Map(), places: [] };
        found.set(page.id, candidate);
      }
      for (const at of page.words) candidate.places.push({ at, concept, factor });
      const value = (factor * page.score) / (page.score + HALF);
      if (value > (candidate.matches.get(concept)?.value ?? 0)) {
        candidate.matches.set(concept, { value, search });
      }
      if (value * concept.weight > candidate.top) {
        candidate.top = value * concept.weight;
        candidate.page = page;
      }
    }
  }
  return found;
}

/**
 * Puts pages in order. A page has of each concept the value of its best option, and in all the sum of
 * them by weight; a page that has much of the query in one passage comes before one that has it scattered,
 * and one of which users ask in such words before one of which they ask in others.
 *
 * @param asked how likely the query asks for a page, from 0 to 1, by its id.
 */
export function rank<T extends IndexResult>(
  answers: readonly Answer<T>[],
  { concepts, asksForSources }: Pick<Analysis, 'concepts' | 'asksForSources'>,
  kindOf: (id: string) => SearchKind,
  asked: ReadonlyMap<string, number> = new Map(),
): Ranked<T>[] {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = [...candidates(answers)].map(([id, { page, matches, places }]) => {
    const values = [...matches].reduce((sum, [{ weight }, { value }]) => sum + weight * value, 0);
    const kind = kindOf(id);
    const byKind = asksForSources && kind === 'source' ? ASKED_SOURCE : KINDS[kind];
    return {
      ...{
        id,
        page,
        score:
          ((values + PASSAGE * bestPassage(places)) / total) * byKind +
          (asksForSources ? ASKED_WITH_SOURCES : ASKED) * Math.sqrt(asked.get(id) ?? 0),
      },
      searches: [...new Set([...matches.values()].map(({ search }) => search))],
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
