import { render } from 'astro:content';
import { feedLength } from '../config/site';
import { articlePath } from '../domain/paths';
import { localePath } from '../i18n';
import { ownArticles } from './articles';
import { sourcesById } from './sources';

/** The newest articles that are written in a language as a feed needs them, the newest first, each ready to be rendered. */
export async function feedEntries(locale: string, origin: URL) {
  const sources = await sourcesById(locale);
  const articles = (await ownArticles(locale)).slice(0, feedLength);
  return Promise.all(
    articles.map(async ({ slug, data, entry }) => ({
      title: data.title,
      link: new URL(localePath(locale, articlePath(slug)), origin).href,
      description: data.description,
      pubDate: new Date(`${data.published}T00:00:00Z`),
      props: {
        stance: data.stance,
        shortAnswer: data.shortAnswer,
        Content: (await render(entry)).Content,
      },
      locals: {
        article: { locale, language: locale, slug, sources, origin: origin.href },
        topics: [],
      },
    })),
  );
}
