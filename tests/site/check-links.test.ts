import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkElsewhere, checkLinks, idsIn, linksIn, type Linking } from './check-links';
import { readSite } from './dist';

const FIXTURES = 'tests/fixtures/site';
const ROOT = 'https://take.example/';
const STUDY = 'https://example.org/study';

/** A small site whose links all work. */
const site = readSite(`${FIXTURES}/links`, ROOT);
const pages = site.pages.map(({ path, url, html }) => ({
  name: path,
  url,
  links: linksIn(html),
}));

const rules = { root: ROOT, allowed: new Set([STUDY]), mirrors: /(^|\.)scribd\.com/ };

/** A page with one mistake, at /here/ in the small site. */
function mistake(name: string): { documents: Linking[]; html: string } {
  const html = readFileSync(`${FIXTURES}/mistakes/${name}.html`, 'utf8');
  return { documents: [{ name, url: `${ROOT}here/`, links: linksIn(html) }], html };
}

function targets(root = ROOT, here = '') {
  return {
    root,
    files: new Set([...site.files, 'here/index.html']),
    ids: new Map([
      ...site.pages.map(({ file, html }) => [file, idsIn(html)] as const),
      ['here/index.html', idsIn(here)] as const,
    ]),
  };
}

describe('checkLinks', () => {
  it('reports nothing about links that lead straight to a page, a file or an id', () => {
    expect(checkLinks(pages, targets())).toEqual([]);
  });

  it.each([
    ['broken-link', '<a href="/abuot/"> leads to no page. Fix the URL, or add the page.'],
    ['broken-form', '<form action="/find/"> leads to no page. Fix the URL, or add the page.'],
    [
      'broken-fragment',
      '<a href="/about/#where"> leads to a page that has no id="where". Fix the part after #, or give the heading that id.',
    ],
    [
      'broken-fragment-here',
      '<a href="#there"> leads to a page that has no id="there". Fix the part after #, or give the heading that id.',
    ],
    ['no-slash', '<a href="/about#who"> would be redirected. Write "/about/#who".'],
    ['index-file', '<a href="/about/index.html?q=1"> would be redirected. Write "/about/?q=1".'],
    [
      'missing-image',
      '<img src="/chart.svg"> names a file that the build does not hold. Fix the URL, or put the file into public/.',
    ],
    [
      'missing-candidate',
      'srcset="/large.svg" names a file that the build does not hold. Fix the URL, or put the file into public/.',
    ],
    [
      'missing-font',
      'url("/fonts/body.woff2") names a file that the build does not hold. Fix the URL, or put the file into public/.',
    ],
    [
      'missing-search',
      '<a data-search-open="/_astro/app.js"> names a file that the build does not hold. Fix the URL, or put the file into public/.',
    ],
    ['no-url', '<a href="http://"> is no URL. Fix it.'],
    ['no-url-letters', '<a href="/caf%E9/"> is no URL. Fix it.'],
  ])('reports where the mistake in %s is, and its fix', (name, message) => {
    const { documents, html } = mistake(name);
    expect(checkLinks(documents, targets(ROOT, html))).toEqual([`${name}: ${message}`]);
  });

  it('finds links that leave the sub-path', () => {
    const documents = [
      { name: '/', url: `${ROOT}careers/`, links: linksIn('<a href="/about/">About</a>') },
    ];
    expect(checkLinks(documents, targets(`${ROOT}careers/`))).toEqual([
      '/: <a href="/about/"> lies outside /careers/. Make it with localePath() or assetPath().',
    ]);
  });

  it('reports on which line the author wrote it, where that is known', () => {
    const { documents } = mistake('broken-link');
    const places = (target: string) => [`content/pages/en/here.mdx:5 ${target}`];
    expect(
      checkLinks(
        documents.map((document) => ({ ...document, places })),
        targets(),
      ),
    ).toEqual([
      'broken-link (content/pages/en/here.mdx:5 /abuot/): <a href="/abuot/"> leads to no page. Fix the URL, or add the page.',
    ]);
  });

  it('leaves links to other sites alone', () => {
    const { documents } = mistake('elsewhere-no-source');
    expect(checkLinks(documents, targets())).toEqual([]);
  });
});

describe('checkElsewhere', () => {
  it('reports nothing about links to sources that are marked as leaving the site', () => {
    expect(checkElsewhere(pages, rules)).toEqual([]);
  });

  it.each([
    [
      'elsewhere-no-source',
      '<a href="https://example.org/opinion"> leads to a page that is no source and no organisation’s. Add it in content/sources/ or content/organisations/, or leave the link out.',
    ],
    [
      'elsewhere-no-rel',
      '<a href="https://example.org/study"> leaves the site without a mark. Add rel="external".',
    ],
    [
      'elsewhere-mirror',
      '<a href="https://www.scribd.com/document/1"> leads to a site that copies documents. Link the DOI, the publisher or the author, or nothing.',
    ],
    [
      'elsewhere-mail',
      '<a href="mailto:a@example.org"> leads to "mailto:". Users are sent to https: and http: only.',
    ],
    [
      'elsewhere-script',
      '<script src="https://example.org/count.js"> would be fetched from another site. Host it here, or leave it out.',
    ],
    [
      'elsewhere-image',
      '<img src="https://example.org/pixel.gif"> would be fetched from another site. Host it here, or leave it out.',
    ],
  ])('reports where the mistake in %s is, and its fix', (name, message) => {
    expect(checkElsewhere(mistake(name).documents, rules)).toEqual([`${name}: ${message}`]);
  });

  it('reports on which lines the author wrote it, where that is known', () => {
    const { documents } = mistake('elsewhere-mail');
    const places = () => ['content/pages/en/here.mdx:5', 'content/pages/en/here.mdx:9'];
    expect(
      checkElsewhere(
        documents.map((document) => ({ ...document, places })),
        rules,
      ),
    ).toEqual([
      'elsewhere-mail (content/pages/en/here.mdx:5, content/pages/en/here.mdx:9): <a href="mailto:a@example.org"> leads to "mailto:". Users are sent to https: and http: only.',
    ]);
  });

  it('takes a copy for a copy even if it is listed as a source', () => {
    const { documents } = mistake('elsewhere-mirror');
    const allowed = new Set(['https://www.scribd.com/document/1']);
    expect(checkElsewhere(documents, { ...rules, allowed })).toHaveLength(1);
  });

  it('leaves links into the site alone', () => {
    expect(checkElsewhere(mistake('broken-link').documents, rules)).toEqual([]);
  });
});
