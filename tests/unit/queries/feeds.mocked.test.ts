import { describe, expect, it, vi } from 'vitest';
import { feedLength } from '../../../src/config/site';

const day = (number: number) => new Date(Date.UTC(2026, 10, 1 + number)).toISOString().slice(0, 10);

/** More articles than a feed holds, the oldest first; each later number is a day younger. */
const entries = Array.from({ length: feedLength + 20 }, (_, number) => ({
  id: `en/article-${number}`,
  body: '',
  data: {
    ...{ title: `Article ${number}`, description: '', draft: false, stance: 'go', topics: [] },
    published: day(number),
    changes: [{ date: day(number), note: 'First published.' }],
  },
}));

const toolFiles = ['should-i-go', 'resume-gaps'].map((id) => ({
  id: `${id}/en`,
  data: { title: id, description: '', changes: [] },
}));

vi.mock('astro:content', () => ({
  getCollection: (name: string) =>
    Promise.resolve(name === 'articles' ? [...entries] : name === 'tools' ? toolFiles : []),
  render: () => Promise.resolve({ Content: undefined }),
}));
const { feedEntries } = await import('../../../src/queries/feed');
const { changeFeed } = await import('../../../src/queries/changes');

const site = new URL('https://example.org');
/** The names of the articles that a feed has room for. */
const newest = entries
  .slice(-feedLength)
  .reverse()
  .map(({ data }) => data.title);

describe('a feed of a large library', () => {
  it('holds the newest articles', async () => {
    expect((await feedEntries('en', site)).map(({ title }) => title)).toEqual(newest);
  });

  it('holds the newest changes', async () => {
    const { changes } = await changeFeed('en', site);
    expect(changes.map(({ title }) => title)).toEqual(
      newest.map((title) => `${title}: First published.`),
    );
  });
});
