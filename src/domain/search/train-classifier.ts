/** Learns from queries which page each is about. Used by the build only. */
import { HIGHEST, LEVELS, pageLetter, type ClassifierFile } from './classifier';
import { featuresOf, isPair } from './features';
import type { Knowledge } from './knowledge';

/** What is asked of a page, and texts of the page itself. */
export interface Asked {
  /** Its id in the index. */
  id: string;
  texts: readonly string[];
}

/** How it learns. Chosen on the tune half of the queries in tests/fixtures/search. */
export interface Training {
  /** How often it goes through all texts. */
  rounds?: number;
  /** A pair of words that is in fewer texts is left out: it is chance. */
  leastPairs?: number;
  /** So many weights are kept, the greatest: they are what is sent. */
  mostWeights?: number;
}

/** How far one step goes, at first: each weight's steps get smaller as it settles (AdaGrad). */
const STEP = 0.2;
/** How much each step takes off a weight: what is not needed becomes 0. */
const DECAY = 0.01;

/** Numbers from 0 to 1 in an order that is the same in each build (Park and Miller's generator). */
function repeatable(): () => number {
  let state = 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** The same in another order. */
const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** A feature's weights for the pages in whose texts it occurs. */
interface Weights {
  pages: number[];
  values: number[];
  /** For each, the sum of its squared slopes so far. */
  slopes: number[];
}

/**
 * Trains a softmax regression with weights that are never below zero, and only where a feature occurs in a text
 * of the page: so most are none, and few need to be sent.
 *
 * @throws Error if there are more pages than letters for them.
 */
export function trainClassifier(
  asked: readonly Asked[],
  knowledge: Knowledge,
  { rounds = 60, leastPairs = 6, mostWeights = 12_000 }: Training = {},
): ClassifierFile {
  const texts = asked.flatMap((one, page) =>
    one.texts.map((text) => ({ page, features: featuresOf(text, knowledge) })),
  );
  const counts = new Map<string, number>();
  for (const feature of texts.flatMap(({ features }) => features)) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weights = new Map<string, Weights>();
  const examples = texts.map(({ page, features }) => {
    const used = features.filter(
      (feature) => !isPair(feature) || (counts.get(feature) ?? 0) >= leastPairs,
    );
    const lists = used.map((feature) => {
      const list = weights.get(feature) ?? { pages: [], values: [], slopes: [] };
      weights.set(feature, list);
      if (!list.pages.includes(page)) {
        list.pages.push(page);
        list.values.push(0);
        list.slopes.push(0);
      }
      return list;
    });
    return { page, lists };
  });

  const random = repeatable();
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, lists } of shuffled(examples, random)) learn(lists, page, asked.length);
  }
  return fileOf(asked, weights, mostWeights);
}

/** One step: makes what was asked of a page likelier for that page, and less likely for others. */
function learn(lists: readonly Weights[], page: number, pages: number): void {
  const share = 1 / Math.sqrt(Math.max(1, lists.length));
  const likely = new Float64Array(pages);
  for (const list of lists) {
    for (let at = 0; at < list.pages.length; at += 1) {
      const own = list.pages[at] ?? 0;
      likely[own] = (likely[own] ?? 0) + share * (list.values[at] ?? 0);
    }
  }
  let sum = 0;
  for (let at = 0; at < pages; at += 1) sum += likely[at] = Math.exp(likely[at] ?? 0);
  for (const { pages: own, values, slopes } of lists) {
    for (let at = 0; at < own.length; at += 1) {
      const slope = share * ((likely[own[at] ?? 0] ?? 0) / sum - (own[at] === page ? 1 : 0));
      slopes[at] = (slopes[at] ?? 0) + slope * slope;
      const step = STEP / (Math.sqrt(slopes[at] ?? 0) + 1e-3);
      values[at] = Math.max(0, (values[at] ?? 0) - step * (slope + DECAY));
    }
  }
}

function fileOf(
  asked: readonly Asked[],
  weights: ReadonlyMap<string, Weights>,
  most: number,
): ClassifierFile {
  const levelOf = (value: number) => Math.min(LEVELS, Math.round((value * LEVELS) / HIGHEST));
  const values = [...weights.values()].flatMap((list) => list.values);
  const least = values.sort((a, b) => b - a)[most] ?? 0;
  const sent = [...weights]
    .map(([feature, { pages, values: own }]) => ({
      feature,
      text: pages
        .map((page, at) => ({ page, value: own[at] ?? 0 }))
        .filter(({ value }) => value > least && levelOf(value) > 0)
        .sort((a, b) => a.page - b.page)
        .map(({ page, value }) => `${pageLetter(page)}${levelOf(value)}`)
        .join(''),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => (a.feature < b.feature ? -1 : 1));
  return {
    pages: asked.map(({ id }) => id),
    features: sent.map(({ feature }) => feature).join(' '),
    weights: sent.map(({ text }) => text).join(' '),
  };
}
