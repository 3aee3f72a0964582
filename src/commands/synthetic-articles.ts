/** Articles for measuring builds: as long, as varied and as much cited as real ones, and the same each time. */

/** What an article may refer to. */
export interface SyntheticWorld {
  /** Sentences to choose from: the text of real articles. */
  sentences: readonly string[];
  /** Sources to cite, each with a series to draw where it has one. */
  sources: readonly { id: string; series: string | undefined }[];
  topics: readonly string[];
  tools: readonly string[];
  stances: readonly string[];
  /** How many articles there are: each may link to any. */
  total: number;
  /** The first day on which anything could be published, `YYYY-MM-DD`. */
  firstDay: string;
}

/** Days over which publication is spread: none may be in the future. */
const DAYS = 20;

/** A random number generator with a seed, so that each run builds the same pages (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The slug of the synthetic article with this number. */
export const syntheticSlug = (number: number): string => `synthetic-${number}`;

/**
 * The text of one article.
 *
 * @param number from 0. The same number gives the same article, as long as the other arguments are the same.
 */
export function syntheticArticle(number: number, world: SyntheticWorld): string {
  const random = randomFrom(number + 1);
  const count = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const pickSome = <T>(list: readonly T[], size: number): T[] => {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(size, list.length)) chosen.add(pick(list));
    return [...chosen];
  };
  const sentences = (size: number) => Array.from({ length: size }, () => pick(world.sentences));
  const link = () => `[see this too](/articles/${syntheticSlug(count(0, world.total - 1))}/)`;

  const day = new Date(`${world.firstDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (number % DAYS));
  const date = day.toISOString().slice(0, 10);
  const topics = pickSome(world.topics, count(1, 3));
  const cited = pickSome(world.sources, count(4, 12));

  const paragraphs = cited.flatMap(({ id, series }, at) => [
    ...(at % 3 === 0 ? [`## Section ${at + 1} of article ${number}`] : []),
    `${sentences(count(2, 5)).join(' ')}<Cite source="${id}" />`,
    `${sentences(count(2, 5)).join(' ')} ${at % 2 === 0 ? link() : ''}`,
    ...(series !== undefined && random() < 0.3
      ? [`<EvidenceChart source="${id}" series="${series}" />`]
      : []),
  ]);
  const items = (size: number) => sentences(size).map((sentence) => `- ${sentence}`);

  return `---
title: Synthetic article ${number} on ${pick(world.topics).replaceAll('-', ' ')}
description: An article that no one wrote, for measuring how long a build takes when there are many of them.
published: ${date}
updated: ${date}
changes:
  - date: ${date}
    note: First published.
topics: [${topics.join(', ')}]
shortAnswer: ${JSON.stringify(pick(world.sentences.filter(({ length }) => length > 70 && length < 300)))}
stance: "${pick(world.stances)}"
tools: [${pickSome(world.tools, count(0, 2)).join(', ')}]
searchTerms: [${pickSome(world.topics, 3).join(', ')}]
---

${paragraphs.join('\n\n')}

<Script label="Text to use">

${sentences(3).join(' ')}

</Script>

<Checklist id="list-${number}" label="Things to check">
${Array.from({ length: count(3, 6) }, (_, at) => `  <Check id="check-${at}">${pick(world.sentences)}</Check>`).join('\n')}
</Checklist>

<WhenThisIsWrong>

${items(count(2, 4)).join('\n')}

</WhenThisIsWrong>

<HowSure>

${sentences(2).join(' ')}

</HowSure>

<DoNext>

${items(count(2, 3)).join('\n')}

</DoNext>
`;
}
