import { getCollection } from 'astro:content';
import { publishedArticles } from './articles';

export interface Topic {
  id: string;
  title: string;
  description: string;
}

/** Every topic in its editorial order, in the words of one language. */
export async function allTopics(locale: string): Promise<Topic[]> {
  const entries = await getCollection('topics');
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const words = data.words[locale];
      return words === undefined ? [] : [{ id, ...words }];
    });
}

/** Every topic by id. */
export async function topicsById(locale: string): Promise<ReadonlyMap<string, Topic>> {
  return new Map((await allTopics(locale)).map((topic) => [topic.id, topic]));
}

/** The topics that at least one published article is about. */
export async function topicsWithArticles(locale: string): Promise<Topic[]> {
  const used = new Set((await publishedArticles(locale)).flatMap(({ topics }) => topics));
  return (await allTopics(locale)).filter(({ id }) => used.has(id));
}
