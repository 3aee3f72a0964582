import { describe, expect, it } from 'vitest';
import { listArticles } from '../../../src/content-files';
import { parseItemName } from '../../../src/domain/embed-item';
import { articlePath } from '../../../src/domain/paths';
import { redirects, redirectsText } from '../../../src/domain/redirects';

const table = [
  { from: '/old/:slug/', to: '/new/?a=:slug', why: 'It moved.' },
  { from: '/gone/', to: '/here/', why: 'It was renamed.' },
];

describe('redirectsText', () => {
  it('writes why, and the path with and without its closing slash', () => {
    expect(redirectsText(table)).toBe(
      [
        '# It moved.',
        '/old/:slug/ /new/?a=:slug 301',
        '/old/:slug /new/?a=:slug 301',
        '',
        '# It was renamed.',
        '/gone/ /here/ 301',
        '/gone /here/ 301',
        '',
      ].join('\n'),
    );
  });

  it.each(['/site/', '/site'])('puts the sub-path %s before both ends', (base) => {
    expect(redirectsText(table, base)).toContain('\n/site/old/:slug /site/new/?a=:slug 301\n');
  });
});

describe('the table of redirects', () => {
  it.each(redirects)(
    '$from is a folder with a reason, and its target is another page',
    (redirect) => {
      expect(redirect.from).toMatch(/^\/\S+\/$/);
      expect(redirect.to).toMatch(/^\/\S+$/);
      expect(redirect.why).toMatch(/^\S.*\.$/);
      expect(redirect.to).not.toBe(redirect.from);
    },
  );

  it('has no two entries for one path', () => {
    const paths = redirects.map(({ from }) => from);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('moves no article that is there, and sends nobody on twice', () => {
    const slugs = listArticles().map(({ slug }) => articlePath(slug));
    const old = redirects.map(({ from }) => from);
    expect(old.filter((from) => slugs.includes(from))).toEqual([]);
    expect(redirects.filter(({ to }) => old.includes(to.replace(/[#?].*$/, '')))).toEqual([]);
  });

  it('has its patterns last, because edge hosts count what follows a pattern as one', () => {
    const isPattern = redirects.map(({ from }) => from.includes(':'));
    expect(isPattern).toEqual([...isPattern].sort((a, b) => Number(a) - Number(b)));
  });

  it.each(['articles', 'tools'])('sends the old page of one of the %s to the builder', (kind) => {
    const found = redirects.find(({ from }) => from === `/for-career-centres/${kind}/:slug/`);
    const [path, query] = (found?.to.replace(':slug', 'a-b') ?? '').split('?');
    expect(path).toBe('/for-career-centres/');
    const item = parseItemName(new URLSearchParams(query).get('item') ?? '');
    expect(item).toEqual({ kind, slug: 'a-b' });
  });
});
