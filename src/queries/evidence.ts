import { publishedArticles, type Article } from './articles';
import { allSources, type Source } from './sources';
import { allTopics, type Topic } from './topics';

/** The sources whose main topic this is, each with the articles that cite it. */
export interface EvidenceGroup {
  topic: Topic;
  entries: { source: Source; articles: Article[] }[];
}

/** Every source exactly once, under its main topic, in the order of the topics. */
export async function evidenceByTopic(locale: string): Promise<EvidenceGroup[]> {
  const articles = await publishedArticles(locale);
  const sources = await allSources();
  return (await allTopics(locale))
    .map((topic) => ({
      topic,
      entries: sources
        .filter(({ data }) => data.topics[0] === topic.id)
        .map((source) => ({
          source,
          articles: articles.filter((article) => article.sources.includes(source.id)),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
