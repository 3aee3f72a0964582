import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** How often each collection was read. */
const reads = new Map<string, number>();

const strings = { en: { title: 'T', description: 'D' } };
const data = {
  ...{ title: 'T', description: 'D', published: '2026-11-22', draft: false, stance: 'go' },
  ...{ topics: ['gaps'], tools: [], changes: [], order: 1, articles: ['one'], strings, minutes: 5 },
  ...{ name: 'S', series: [], translations: {} },
  ...{ see: ['one'], sources: ['a-source'], ask: [], country: 'UK', pages: [] },
};
const ids: Readonly<Record<string, readonly string[]>> = {
  articles: ['en/one', 'en/two'],
  sources: ['a-source'],
  topics: ['gaps'],
  paths: ['a-path'],
  glossary: ['a-term'],
  organisations: ['a-helpline'],
  tools: ['should-i-go/en', 'resume-gaps/en'],
  embedding: ['en'],
  workshops: ['tools/should-i-go', 'tools/resume-gaps', 'paths/a-path'],
};

vi.mock('astro:content', () => ({
  getCollection: (name: string) => {
    reads.set(name, (reads.get(name) ?? 0) + 1);
    return Promise.resolve((ids[name] ?? []).map((id) => ({ id, data, body: '' })));
  },
  getEntry: () => Promise.resolve({ data }),
  render: () => Promise.resolve({ Content: undefined }),
}));

// On the development server, everything is read anew.
vi.stubEnv('DEV', false);
const pages = await import('../../../src/queries/pages');
const { embeddedArticles } = await import('../../../src/queries/embeds');
const { oembedPages } = await import('../../../src/queries/oembed');
const { feedEntries } = await import('../../../src/queries/feed');
const { changeFeed } = await import('../../../src/queries/changes');
const { cartridge } = await import('../../../src/queries/cartridge');
const { workshopPages } = await import('../../../src/queries/workshops');
const { readingPaths } = await import('../../../src/queries/paths');
const { topicsWithArticles } = await import('../../../src/queries/topics');
const { glossaryTerms } = await import('../../../src/queries/glossary');
const { embedBuilder } = await import('../../../src/queries/embed-builder');

afterAll(() => {
  vi.unstubAllEnvs();
});

describe('a build', () => {
  const site = new URL('https://example.org');
  const build = async () => {
    for (const paths of Object.values(pages)) await paths();
    for (const paths of [embeddedArticles, oembedPages, workshopPages]) await paths();
    for (const locale of ['en', 'xx']) {
      await topicsWithArticles(locale);
      await readingPaths(locale);
      await glossaryTerms(locale);
    }
    await feedEntries('en', site);
    await changeFeed('en', site);
    await cartridge('en', site);
    await embedBuilder('en', site);
  };

  beforeEach(build);

  it.each([1, 2])(
    'reads each collection once for all languages, however often it is asked (%i)',
    () => {
      expect(Object.fromEntries(reads)).toEqual(
        Object.fromEntries(Object.keys(ids).map((name) => [name, 1])),
      );
    },
  );
});
