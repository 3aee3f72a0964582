import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownUrls } from '../../../../src/integrations/article-mdx/known-urls';
import { toolIds } from '../../../../src/tools/registry';

const path = (name: string) => fileURLToPath(new URL(`../../../../${name}`, import.meta.url));
const fixture = path('tests/fixtures/content-files/valid');

/** URLs of the routes that lead to one page each: `[...locale]/about.astro` → `/about/`. */
const routes = readdirSync(path('src/pages/[...locale]'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.astro') && !name.includes('['))
  .map((name) => `/${name.replace(/(?:^|\/)?index\.astro$|\.astro$/, '')}/`.replace('//', '/'));

describe('knownUrls', () => {
  it('gives the pages of a content folder and those that every site has', () => {
    expect([...knownUrls(fixture, ['should-i-go', 'resume-gaps'])].sort()).toEqual([
      '/',
      '/about/',
      '/about/positions/',
      '/accessibility/',
      '/articles/',
      '/articles/plain/',
      '/articles/quoted/',
      '/articles/undated/',
      '/articles/with-images/',
      '/evidence/',
      '/for-career-centres/',
      '/glossary/',
      '/glossary/#ghost-job',
      '/paths/back-to-work/',
      '/privacy/',
      '/search/',
      '/tools/',
      '/tools/resume-gaps/',
      '/tools/should-i-go/',
      '/topics/gaps/',
      '/topics/offers/',
      'https://example.org/help/',
      'https://example.org/report/',
    ]);
  });

  it('gives every page that has a route of its own', () => {
    const known = knownUrls(fixture, toolIds);
    expect({
      some: routes.length > 0,
      unknown: routes.filter((route) => !known.has(route)),
    }).toEqual({ some: true, unknown: [] });
  });

  it('refuses a content folder whose articles cannot all have a page', () => {
    const root = mkdtempSync(join(tmpdir(), 'known-urls-'));
    cpSync(fixture, root, { recursive: true });
    writeFileSync(join(root, 'articles/en/notes.md'), 'Text.');
    try {
      expect(() => knownUrls(root)).toThrow('articles/en/notes.md: articles end in .mdx');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('knownUrls, asked again,', () => {
  let root: string;

  /** Makes a folder look as it would after so many seconds. */
  const touch = (folder: string, second: number) => {
    utimesSync(join(root, folder), second, second);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'known-urls-'));
    cpSync(fixture, root, { recursive: true });
    for (const folder of ['articles/en', 'topics', 'paths', 'glossary']) touch(folder, 1);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('reads nothing while no file has come or gone', () => {
    expect(knownUrls(root)).toBe(knownUrls(root));
  });

  it.each([
    ['article', 'articles/en', 'new.mdx', '/articles/new/'],
    ['topic', 'topics', 'new.yml', '/topics/new/'],
    ['path', 'paths', 'new.yml', '/paths/new/'],
    ['term', 'glossary', 'new.yml', '/glossary/#new'],
  ])('notices a new %s', (_, folder, file, url) => {
    const before = knownUrls(root).has(url);
    writeFileSync(join(root, folder, file), 'order: 1\n');
    touch(folder, 2);
    expect({ before, after: knownUrls(root).has(url) }).toEqual({
      before: false,
      after: true,
    });
  });

  it('notices that an organisation has another page', () => {
    const file = 'organisations/helpline.yml';
    const page = 'https://example.org/new/';
    const before = knownUrls(root).has(page);
    writeFileSync(join(root, file), `pages:\n  - url: ${page}\n`);
    touch(file, 2);
    expect({ before, after: knownUrls(root).has(page) }).toEqual({
      before: false,
      after: true,
    });
  });

  it('needs no organisations and no glossary', () => {
    for (const folder of ['organisations', 'glossary'])
      rmSync(join(root, folder), { recursive: true });
    expect(knownUrls(root).has('/about/')).toBe(true);
  });

  it('notices that an article is gone', () => {
    const before = knownUrls(root).has('/articles/plain/');
    rmSync(join(root, 'articles/en/plain.mdx'));
    touch('articles/en', 3);
    expect({ before, after: knownUrls(root).has('/articles/plain/') }).toEqual({
      before: true,
      after: false,
    });
  });
});
