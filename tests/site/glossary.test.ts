import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot, listHelpPages, listIds } from '../../src/content-files';
import { letterOf, namesIn } from '../../src/domain/glossary';
import { articlePath, pagePaths } from '../../src/domain/paths';
import { localeOf } from '../../src/i18n';
import { writtenArticles } from './content';
import { plain, readSite, sitemapEntries } from './dist';

interface Written {
  strings: {
    en: { term: string; also?: Record<string, string>; definition: string; differs?: string };
  };
  see: string[];
  ask?: string[];
}

const written = new Map(
  listIds('glossary').map((id) => [
    id,
    parse(readFileSync(`${contentRoot}/glossary/${id}.yml`, 'utf8')) as Written,
  ]),
);

const site = readSite();
const page = site.pages.find(({ path }) => path === pagePaths.glossary);
if (page === undefined) throw new Error('There is no page of the glossary.');
const { $ } = page;

const entries = $('dl > div[id]')
  .toArray()
  .map((entry) => ({ id: $(entry).attr('id') ?? '', entry: $(entry) }));
const { compare } = new Intl.Collator(localeOf('en').lang);

describe('the glossary', () => {
  it('has every term once, at its own place', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...written.keys()]);
  });

  it('has each with its definition, and how countries differ', () => {
    for (const { id, entry } of entries) {
      const { term = '-', definition = '-', differs = '' } = written.get(id)?.strings.en ?? {};
      expect(plain(entry.find('dt').text()), id).toContain(plain(term));
      for (const text of [definition, differs])
        expect(plain(entry.text()), id).toContain(plain(text));
    }
  });

  it('leads from each to all its articles, which are published', () => {
    const published = new Set(writtenArticles().map(({ path }) => path));
    for (const { id, entry } of entries) {
      const links = entry
        .find('a[href*="/articles/"]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(links, id).toEqual((written.get(id)?.see ?? []).map((slug) => articlePath(slug)));
      expect(
        links.filter((link) => !published.has(link)),
        id,
      ).toEqual([]);
    }
  });

  it('names whom to ask, with pages that are known', () => {
    const known = new Set(listHelpPages());
    for (const { id, entry } of entries) {
      const links = entry
        .find('a[rel=external]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      expect(links, id).toEqual(written.get(id)?.ask ?? []);
      expect(
        links.every((link) => known.has(link)),
        id,
      ).toBe(true);
      const names = entry
        .find('a[rel=external]')
        .toArray()
        .map((link) => plain($(link).text()));
      expect(new Set(names).size, `${id} names somebody twice`).toBe(names.length);
    }
  });

  it('is in the order of the alphabet, each letter with a heading and a way to it', () => {
    const sections = $('section:has(> h2 + dl)').toArray();
    const letters = sections.map((section) => plain($(section).find('h2').text()));
    expect(letters).toEqual(letters.toSorted(compare));
    for (const section of sections) {
      const names = $(section)
        .find('dt')
        .toArray()
        .map((name) => plain($(name).children().first().text()));
      expect(names.length).toBeGreaterThan(0);
      expect(names).toEqual(names.toSorted(compare));
      expect(new Set(names.map(letterOf))).toEqual(new Set([plain($(section).find('h2').text())]));
    }
    const jumps = $('main nav a[href^="#letter-"]').toArray();
    expect(jumps.map((jump) => [$(jump).attr('href'), plain($(jump).text())])).toEqual(
      sections.map((section, i) => [`#${$(section).find('h2').attr('id') ?? ''}`, letters[i]]),
    );
  });

  it('leads from every other name that begins with another letter to its term', () => {
    const lines = $('dl > div:not([id])')
      .toArray()
      .map((line) => [plain($(line).find('dt > span').text()), $(line).find('a').attr('href')]);
    const expected = [...written].flatMap(
      ([
        id,
        {
          strings: { en },
        },
      ]) =>
        Object.values(en.also ?? {})
          .flatMap(namesIn)
          .filter((name) => letterOf(name) !== letterOf(en.term))
          .map((name) => [plain(name), `#${id}`]),
    );
    expect(lines.sort()).toEqual(expected.sort());
  });

  it('is in the sitemap, and every page leads to it', () => {
    const listed = sitemapEntries(site).map(({ loc }) => new URL(loc).pathname);
    expect(listed).toContain(pagePaths.glossary);
    for (const { $: other } of site.pages) {
      expect(other(`footer a[href="${pagePaths.glossary}"]`).length).toBe(1);
    }
  });
});
