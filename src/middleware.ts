import { defineMiddleware } from 'astro:middleware';
import { defaultLocale, locales } from './config/locales';
import { topicsWithArticles } from './queries/topics';

/** Hands every page what its search filters need; layouts and components never query. */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  const [first] = url.pathname
    .slice(import.meta.env.BASE_URL.length)
    .replace(/^\//, '')
    .split('/');
  const locale =
    locales.find(({ prefix }) => prefix !== '' && prefix === first)?.code ?? defaultLocale;
  locals.topics = await topicsWithArticles(locale);
  return next();
});
