import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// The site has one language so far; what must hold of several is shown with two.
vi.mock('../../../src/config/locales', () => {
  const locales = [
    { code: 'en', name: 'English', prefix: '' },
    { code: 'es', name: 'Español', prefix: 'es' },
  ];
  return {
    ...{ defaultLocale: 'en', defaultLanguage: locales[0], locales },
    prefixedLocales: locales.slice(1),
  };
});
const { translationGaps } = await import('../../../src/integrations/translation-gaps');
const { report } = await import('../../../src/integrations/missing-translations');
const { isListed } = await import('../../../src/integrations/sitemap-pages');

const article = (more = '') => `---\ntitle: A\n${more}---\nText.\n`;
const source = (more: string) => `claim: It rose.\ncaveat: In one year.\n${more}`;
const FILES: Readonly<Record<string, string>> = {
  'ui/en.yml': 'nav:\n  go: Go\n  help: Help\nlist: [One thing, Two]\n',
  'ui/es.yml': 'nav:\n  go: Ir\n',
  'articles/en/both.mdx': article(),
  'articles/es/both.mdx': article(),
  'articles/en/english-only.mdx': article(),
  'articles/en/draft.mdx': article('draft: true\n'),
  'articles/en/half-done.mdx': article(),
  'articles/es/half-done.mdx': article('draft: true\n'),
  'articles/es/spanish-only.mdx': article(),
  'pages/en/about.mdx': article(),
  'pages/en/privacy.mdx': article(),
  'pages/es/about.mdx': article(),
  'tools/mostly/en.yml': 'a: One thing\nb: Two\nurl: https://a.example/\n',
  'tools/mostly/es.yml': 'a: Una cosa\n',
  'tools/hardly/en.yml': 'a: One thing\nb: Two\nc: Three\n',
  'tools/hardly/es.yml': 'a: Una cosa\n',
  'tools/not/en.yml': 'a: One thing\n',
  'tools/whole/en.yml': 'a: One thing\n',
  'tools/whole/es.yml': 'a: Una cosa\n',
  'embedding/en.yml': 'title: T\n',
  'topics/gaps.yml': 'strings:\n  en:\n    title: Gaps\n',
  'topics/fit.yml': 'strings:\n  en:\n    title: Fit\n  es:\n    title: Ajuste\n',
  'paths/back.yml': 'strings:\n  en:\n    title: Back\n',
  'glossary/star.yml': 'strings:\n  en:\n    term: STAR\n',
  'workshops/tools/whole.yml': 'strings:\n  en:\n    leave: A plan\n',
  'workshops/paths/back.yml': 'strings:\n  en:\n    leave: A\n  es:\n    leave: Un\n',
  'sources/done.yml': source('translations:\n  es:\n    claim: Subió.\n    caveat: Un año.\n'),
  'sources/no-caveat.yml': source('translations:\n  es:\n    claim: Subió.\n'),
  'sources/none.yml': source(''),
  'packages/en/readme.txt': 'Read me.',
};

const root = mkdtempSync(join(tmpdir(), 'translation-gaps-'));
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}
afterAll(() => {
  rmSync(root, { recursive: true });
});
const folders = { root, ui: join(root, 'ui') };
const gaps = translationGaps(folders, 'es');

describe('what a language does not have', () => {
  it('is named by file and key, with the page that is shown in another language', () => {
    expect(gaps).toEqual([
      { file: 'ui/es.yml', keys: ['nav.help', 'list'] },
      { file: 'articles/es/english-only.mdx', keys: [], path: '/articles/english-only/' },
      { file: 'articles/es/half-done.mdx', keys: [], path: '/articles/half-done/' },
      { file: 'pages/es/privacy.mdx', keys: [], path: '/privacy/' },
      { file: 'tools/hardly/es.yml', keys: ['b', 'c'], path: '/tools/hardly/' },
      { file: 'tools/mostly/es.yml', keys: ['b'] },
      { file: 'tools/not/es.yml', keys: [], path: '/tools/not/' },
      { file: 'embedding/es.yml', keys: [], path: '/for-career-centres/' },
      { file: 'topics/gaps.yml', keys: ['strings.es'] },
      { file: 'paths/back.yml', keys: ['strings.es'] },
      { file: 'glossary/star.yml', keys: ['strings.es'] },
      {
        file: 'workshops/tools/whole.yml',
        keys: ['strings.es'],
        path: '/for-career-centres/workshop/tools/whole/',
      },
      { file: 'sources/no-caveat.yml', keys: ['translations.es.caveat'] },
      { file: 'sources/none.yml', keys: ['translations.es'] },
      { file: 'packages/es/readme.txt', keys: [] },
    ]);
  });
});

describe('the report', () => {
  it('has one line for each place', () => {
    expect(report('es', gaps)).toBe(
      [
        'Not translated into "es", so English is shown:',
        '  content/ui/es.yml: 2 strings: nav.help, list',
        '  content/articles/es/: no english-only, half-done',
        '  content/pages/es/privacy.mdx is missing',
        '  content/tools/hardly/es.yml: 2 strings: b, c',
        '  content/tools/mostly/es.yml: b',
        '  content/tools/not/es.yml is missing',
        '  content/embedding/es.yml is missing',
        '  content/topics/gaps.yml: strings.es',
        '  content/paths/back.yml: strings.es',
        '  content/glossary/star.yml: strings.es',
        '  content/workshops/tools/whole.yml: strings.es',
        '  content/sources/no-caveat.yml: translations.es.caveat',
        '  content/sources/none.yml: translations.es',
        '  content/packages/es/readme.txt is missing',
      ].join('\n'),
    );
  });

  it('stays short however much is missing', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      file: `sources/s${at}.yml`,
      keys: ['translations.es'],
    }));
    expect(report('es', many).split('\n')[1]).toBe(
      '  content/sources/: no translations.es in s0, s1, s2, s3, s4, s5, s6, s7, and 92 more',
    );
    const keys = Array.from({ length: 20 }, (_, at) => `k${at}`);
    expect(report('es', [{ file: 'ui/es.yml', keys }]).split('\n')[1]).toBe(
      '  content/ui/es.yml: 20 strings: k0, k1, k2, k3, k4, k5, k6, k7, and 12 more',
    );
  });
});

describe.each([
  ['at the root', '/', 'https://example.org'],
  ['below a sub-path', '/site/', 'https://example.org/site'],
  ['below a sub-path without its slash', '/site', 'https://example.org/site'],
])('the sitemap of a site %s', (_, base, start) => {
  const listed = isListed(folders, base);

  it.each([
    ['/', true],
    ['/es/', true],
    ['/articles/english-only/', true],
    ['/es/articles/english-only/', false],
    ['/es/articles/half-done/', false],
    ['/es/articles/both/', true],
    ['/es/articles/spanish-only/', true],
    ['/es/tools/hardly/', false],
    ['/es/tools/mostly/', true],
    ['/es/topics/gaps/', true],
    ['/es/for-career-centres/', false],
    ['/for-career-centres/', true],
    ['/es/404/', false],
    ['/embed/v1/en/articles/both/', false],
    ['/embed/v1/es/articles/both/', false],
  ])('has %s: %s', (path, isThere) => {
    expect(listed(`${start}${path}`)).toBe(isThere);
  });
});
