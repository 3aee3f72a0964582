import { describe, expect, it } from 'vitest';
import { sourcesPerPage } from '../../src/domain/paging';
import { citedSources } from '../../src/domain/article-text';
import { articlePages, writtenSources } from './content';
import { plain, readSite } from './dist';

const site = readSite();
const sources = writtenSources();
const pages = site.pages.filter(({ path }) => /^\/evidence\/[\w-]+\//.test(path));
const index = site.pages.find(({ path }) => path === '/evidence/');

/** Every entry with the page that it is on. */
const entries = pages.flatMap(({ path, $ }) =>
  $('article.evidence')
    .toArray()
    .map((entry) => ({ id: $(entry).attr('id') ?? '', path, text: plain($(entry).text()) })),
);

describe('the pages of the evidence', () => {
  it('hold every source once, on a page of its main topic', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...sources.keys()].sort());
    const misplaced = entries.filter(
      ({ id, path }) => path.split('/')[2] !== sources.get(id)?.topics[0],
    );
    expect(misplaced).toEqual([]);
  });

  it('hold the claim and the caveat of each', () => {
    const incomplete = entries.filter(({ id, text }) => {
      const { claim = '-', caveat = '-' } = sources.get(id) ?? {};
      return !text.includes(plain(claim)) || !text.includes(plain(caveat));
    });
    expect(incomplete).toEqual([]);
  });

  it('name articles that cite the source', () => {
    const citing = articlePages(site);
    for (const { path, $ } of pages) {
      for (const entry of $('article.evidence').toArray()) {
        const id = $(entry).attr('id') ?? '';
        const expected = citing.filter(({ article }) => citedSources(article.body).includes(id));
        const named = $(entry).find('a[href^="/articles/"]').length;
        expect(named, `${path}#${id}`).toBe(Math.min(10, expected.length));
      }
    }
  });

  it('have room for so many sources each', () => {
    const full = pages.filter(({ $ }) => $('article.evidence').length > sourcesPerPage);
    expect(full.map(({ path }) => path)).toEqual([]);
  });

  it('can be looked up by the id of a source', () => {
    expect(JSON.parse(site.text('evidence/sources.json'))).toEqual(
      Object.fromEntries(entries.map(({ id, path }) => [id, `${path}#${id}`])),
    );
  });
});

describe('the index of the evidence', () => {
  it('leads to each topic, with how many sources it has, where links of old lead', () => {
    const listed = (index?.$('[id^=topic-]').toArray() ?? []).map((row) => {
      const $ = index?.$;
      const path = $?.(row).find('a').attr('href') ?? '';
      return [$?.(row).attr('id'), path, Number.parseInt($?.(row).text().trim() ?? '', 10)];
    });
    const topics = Map.groupBy(entries, ({ path }) => path.split('/')[2] ?? '');
    const expected = [...topics].map(([id, all]) => [
      `topic-${id}`,
      `/evidence/${id}/`,
      all.length,
    ]);
    expect(listed.sort()).toEqual(expected.sort());
  });
});
