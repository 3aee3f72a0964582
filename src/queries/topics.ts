import { defaultLocale } from '../config/locales';
import { stringsIn } from '../domain/translation';
import type { Topic } from '../domain/topic';
import { articleIndex } from './articles';
import { topicEntries } from './collections';
import { once } from './once';

/** Every topic in its editorial order, in one language as far as it is translated. */
export const allTopics = once(async (locale: string): Promise<readonly Topic[]> => {
  const entries = await topicEntries();
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const found = stringsIn(data.strings, locale, defaultLocale);
      if (found === undefined) return [];
      const { language, strings } = found;
      return [{ id, language, ...strings, articles: data.articles }];
    });
});

/** Every topic by id. */
export async function topicsById(locale: string): Promise<ReadonlyMap<string, Topic>> {
  return new Map((await allTopics(locale)).map((topic) => [topic.id, topic]));
}

/** The topics that at least one published article is about. */
export const topicsWithArticles = once(async (locale: string): Promise<readonly Topic[]> => {
  const { byTopic } = await articleIndex(locale);
  return (await allTopics(locale)).filter(({ id }) => byTopic.has(id));
});
