import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { locales } from './config/locales';
import { firstPublication } from './config/site';
import { contentRoot, listArticles, listHelpPages, listIds } from './content-files';
import { articleSchema } from './schemas/article';
import { embeddingSchema } from './schemas/embedding';
import { lettersSchema } from './schemas/letters';
import { organisationSchema } from './schemas/organisation';
import { pageSchema } from './schemas/page';
import { pathSchema } from './schemas/path';
import { searchSchema } from './schemas/search';
import { sourceSchema } from './schemas/source';
import { termSchema } from './schemas/term';
import { toolFileSchema } from './schemas/tool';
import { topicSchema } from './schemas/topic';
import { workshopSchema } from './schemas/workshop';
import { toolIds } from './tools/registry';

const topics = listIds('topics');
const slugs = [...new Set(listArticles().map(({ slug }) => slug))];
const localeCodes = locales.map(({ code }) => code) as [string, ...string[]];
/** Today where the day begins first: nobody's today counts as the future. */
const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: `${contentRoot}/articles`,
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/(?:\/index)?\.mdx$/, ''),
    }),
    schema: articleSchema({ topics, tools: toolIds, today, firstPublication }),
  }),
  pages: defineCollection({
    loader: glob({ base: `${contentRoot}/pages`, pattern: '*/*.mdx' }),
    schema: pageSchema,
  }),
  embedding: defineCollection({
    loader: glob({ base: `${contentRoot}/embedding`, pattern: '*.yml' }),
    schema: embeddingSchema,
  }),
  sources: defineCollection({
    loader: glob({ base: `${contentRoot}/sources`, pattern: '*.yml' }),
    schema: sourceSchema({ topics }),
  }),
  organisations: defineCollection({
    loader: glob({ base: `${contentRoot}/organisations`, pattern: '*.yml' }),
    schema: organisationSchema,
  }),
  letters: defineCollection({
    loader: glob({ base: `${contentRoot}/letters`, pattern: '*.yml' }),
    schema: lettersSchema,
  }),
  search: defineCollection({
    loader: glob({ base: `${contentRoot}/search`, pattern: '*.yml' }),
    schema: searchSchema,
  }),
  topics: defineCollection({
    loader: glob({ base: `${contentRoot}/topics`, pattern: '*.yml' }),
    schema: topicSchema({ articles: slugs, locales: localeCodes }),
  }),
  paths: defineCollection({
    loader: glob({ base: `${contentRoot}/paths`, pattern: '*.yml' }),
    schema: pathSchema({ articles: slugs, locales: localeCodes }),
  }),
  glossary: defineCollection({
    loader: glob({ base: `${contentRoot}/glossary`, pattern: '*.yml' }),
    schema: termSchema({
      articles: slugs,
      sources: listIds('sources'),
      help: listHelpPages(),
      locales: localeCodes,
    }),
  }),
  workshops: defineCollection({
    loader: glob({ base: `${contentRoot}/workshops`, pattern: '{tools,paths}/*.yml' }),
    schema: workshopSchema({ locales: localeCodes }),
  }),
  tools: defineCollection({
    loader: glob({ base: `${contentRoot}/tools`, pattern: '*/*.yml' }),
    schema: toolFileSchema({ today }),
  }),
};
