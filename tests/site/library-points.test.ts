import { describe, expect, it } from 'vitest';
import { articlePath } from '../../src/domain/paths';
import { redirects } from '../../src/domain/redirects';
import { writtenArticles, writtenSources } from './content';
import { readSite } from './dist';
import { pointsFile, readLibraryPoints, whyNoAnswer } from './library-points';

/** What the article map has. Only a change of the map changes these. */
const MAP = {
  rows: 41,
  hubs: 4,
  /** Headings of each source article, and the points below them. */
  headings: { A: 7, B: 6, C: 5, D: 7, E: 5 },
  points: { A: 15, B: 10, C: 10, D: 12, E: 15 },
} as const;

const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;

const { articles, rows, hubs } = readLibraryPoints();
const points = rows.flatMap((row) => row.points);
const pages = readSite().pages.map(({ path, $ }) => ({
  path,
  // In the article's text: the page's other ids are no headings.
  hasHeading: (id: string) => $(`main :is(h2, h3)[id="${id}"]`).length === 1,
}));
const slugs = new Set(writtenArticles().map(({ slug }) => slug));

describe('the points of the source articles', () => {
  it('are all there, in every row of the map', () => {
    expect(rows).toHaveLength(MAP.rows);
    expect(hubs).toHaveLength(MAP.hubs);
    expect(new Set([...rows, ...hubs].map(({ slug }) => slug)).size).toBe(MAP.rows + MAP.hubs);
  });

  it.each(LETTERS)('of %s are all there, under every heading', (letter) => {
    const own = points.filter(({ article }) => article === letter);
    expect(own).toHaveLength(MAP.points[letter]);
    expect(new Set(own.map(({ heading }) => heading)).size).toBe(MAP.headings[letter]);
  });

  it('are each there once', () => {
    expect(new Set(points.map(({ point }) => point)).size).toBe(points.length);
  });

  it('belong to articles that are among our sources', () => {
    const sources = writtenSources();
    for (const id of Object.values(articles)) expect(sources.get(id)?.kind, id).toBe('advice');
  });

  it('are answered below a heading of a page that was built', () => {
    const wrong = [...points, ...hubs].flatMap(({ at }) => whyNoAnswer(at, pages) ?? []);
    expect(wrong.map((why) => `${pointsFile}: ${why}`)).toEqual([]);
  });
});

describe('a slug of the map', () => {
  it.each([...rows, ...hubs].map(({ slug }) => slug))('%s is an article, or redirects', (slug) => {
    const to = redirects.find(({ from }) => from === articlePath(slug))?.to;
    if (slugs.has(slug)) {
      expect(to, 'an article needs no redirect').toBeUndefined();
      return;
    }
    const own =
      rows.find((row) => row.slug === slug)?.points ?? hubs.filter((h) => h.slug === slug);
    expect(to, `Add ${slug} to src/domain/redirects.ts.`).toBeDefined();
    expect(own.map(({ at }) => at)).toContain(to);
  });

  it('redirects to a heading that was built', () => {
    const targets = redirects.map(({ to }) => to).filter((to) => to.includes('#'));
    expect(targets.flatMap((to) => whyNoAnswer(to, pages) ?? [])).toEqual([]);
  });
});

describe('whyNoAnswer', () => {
  const page = { path: '/articles/a/', hasHeading: (id: string) => id === 'b' };

  it.each([
    ['/articles/a/#b', undefined],
    ['/articles/a/', undefined],
    ['/articles/a/#c', 'has no heading with the id "c"'],
    ['/articles/x/#b', 'there is no page /articles/x/'],
    ['/tools/a/#b', 'leads to no article'],
  ])('of %s is %s', (at, why) => {
    const found = whyNoAnswer(at, [page]);
    if (why === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(why);
  });
});
