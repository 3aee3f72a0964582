import type { Article } from '../domain/article';
import type { Source } from '../domain/source';
import type { Topic } from '../domain/topic';
import { articleIndex } from './articles';
import { once } from './once';
import { allSources } from './sources';
import { allTopics } from './topics';

/** The sources whose main topic this is, each with the articles that cite it. */
export interface EvidenceGroup {
  topic: Topic;
  entries: readonly { source: Source; articles: readonly Article[] }[];
}

/** Every source exactly once, under its main topic, in the order of the topics. */
export const evidenceByTopic = once(async (locale: string): Promise<readonly EvidenceGroup[]> => {
  const { bySource } = await articleIndex(locale);
  const byTopic = Map.groupBy(await allSources(locale), ({ data }) => data.topics[0]);
  return (await allTopics(locale)).flatMap((topic) => {
    const entries = (byTopic.get(topic.id) ?? []).map((source) => ({
      source,
      articles: bySource.get(source.id) ?? [],
    }));
    return entries.length > 0 ? [{ topic, entries }] : [];
  });
});
