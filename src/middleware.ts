import { defineMiddleware } from 'astro:middleware';
import { defaultLocale, locales } from './config/locales';
import { topicsWithArticles, type Topic } from './queries/topics';

const topics = new Map<string, Promise<Topic[]>>();

/** Hands every page what its search filters need; layouts and components never query. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const [first] = url.pathname
    .slice(import.meta.env.BASE_URL.length)
    .replace(/^\//, '')
    .split('/');
  const locale =
    locales.find(({ prefix }) => prefix !== '' && prefix === first)?.code ?? defaultLocale;
  if (import.meta.env.DEV || !topics.has(locale)) topics.set(locale, topicsWithArticles(locale));
  locals.topics = (await topics.get(locale)) ?? [];
  return next();
});
