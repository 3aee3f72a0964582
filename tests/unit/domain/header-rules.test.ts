import { describe, expect, it } from 'vitest';
import { headerRules, headerRulesFor, type HeaderRule } from '../../../src/config/headers';
import { headersFor, patternSource, rulesFor } from '../../../src/domain/header-rules';

const rule = (path: string, set: HeaderRule['set'], detach?: readonly string[]): HeaderRule => ({
  ...{ path, why: 'A rule.', set },
  ...(detach ? { detach } : {}),
});

describe('a path pattern', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/a/b.html', true],
    ['/a/*', '/a/', true],
    ['/a/*', '/a', false],
    ['/a.js', '/a.js', true],
    ['/a.js', '/abjs', false],
    ['/v1.*.js', '/v1.0.0.js', true],
    ['/v1.*.js', '/v1.js', false],
    ['/a(b)+', '/a(b)+', true],
  ])('%s fits %s: %s', (pattern, path, fits) => {
    expect(new RegExp(patternSource(pattern)).test(path)).toBe(fits);
  });
});

describe('the headers of a path', () => {
  const rules = [
    rule('/*', { A: '1', B: '2' }),
    rule('/x/*', { C: '3' }, ['A']),
    rule('/x/y', { A: '4' }, ['B']),
  ];

  it.each([
    ['/', { A: '1', B: '2' }],
    ['/x/', { B: '2', C: '3' }],
    ['/x/y', { A: '4', C: '3' }],
  ])('of %s come from every rule that fits, in order', (path, expected) => {
    expect(Object.fromEntries(headersFor(path, rules))).toEqual(expected);
  });

  it('are refused where two rules set the same one', () => {
    expect(() => headersFor('/x/', [rule('/*', { A: '1' }), rule('/x/*', { A: '2' })])).toThrow(
      '/x/: A is set again by the rule for /x/*. Detach it there first.',
    );
  });
});

describe('the table', () => {
  /** A path for each rule and for each pair of rules that can meet. */
  const paths = headerRules.flatMap(({ path }) => [
    path.replaceAll('*', ''),
    path.replaceAll('*', 'a'),
    path.replaceAll('*', 'a/b.json'),
    path.replaceAll('*', 'a/b.xml'),
  ]);

  it.each(paths)('gives one value for each header of %s', (path) => {
    expect(() => headersFor(path, headerRules)).not.toThrow();
    expect(rulesFor(path, headerRules).length).toBeGreaterThan(0);
  });

  it.each(['/', '/articles/a/', '/tools/should-i-go/', '/for-career-centres/', '/embed/'])(
    'lets nobody frame %s',
    (path) => {
      const headers = headersFor(path, headerRules);
      expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('X-Frame-Options')).toBe('DENY');
    },
  );

  it('lets anybody frame an embed, and keeps the rest', () => {
    const headers = headersFor('/embed/v1/en/tools/should-i-go/', headerRules);
    expect([...headers.keys()].sort()).toEqual([
      ...['Cache-Control', 'Cross-Origin-Embedder-Policy', 'Cross-Origin-Resource-Policy'],
      ...['Permissions-Policy', 'Referrer-Policy', 'Strict-Transport-Security'],
      ...['X-Content-Type-Options', 'X-Robots-Tag'],
    ]);
  });

  it('keeps a released loader for ever, and the loader of now for an hour', () => {
    expect(headersFor('/embed/v1.0.0.js', headerRules).get('Cache-Control')).toContain('immutable');
    expect(headersFor('/embed/v1.js', headerRules).get('Cache-Control')).toBe(
      'public, max-age=3600',
    );
  });

  it.each([
    ['now', headerRules],
    [
      'in ten languages',
      headerRulesFor(['', ...'abcdefghi'.split('')].map((prefix) => ({ prefix }))),
    ],
  ])('stays within what an edge host takes, %s: one star a path, a hundred rules', (_, rules) => {
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

describe('the table of a site in two languages', () => {
  const rules = headerRulesFor([{ prefix: '' }, { prefix: 'es' }]);

  it('is that of one language, and more', () => {
    expect(headerRulesFor([{ prefix: '' }])).toEqual(headerRules);
    expect(rules).toEqual(expect.arrayContaining([...headerRules]));
  });

  it.each([
    '/',
    '/articles/a/',
    '/tools/should-i-go.json',
    '/rss.xml',
    '/changes.xml',
    '/changes.json',
    '/packages/should-i-go.scorm12.zip',
    '/packages/take-the-interview.imscc',
  ])('gives %s the same headers below the prefix', (path) => {
    expect(Object.fromEntries(headersFor(`/es${path}`, rules))).toEqual(
      Object.fromEntries(headersFor(path, rules)),
    );
  });

  it('lets embeds of each language be framed, and nothing else of it', () => {
    expect(headersFor('/embed/v1/es/tools/a/', rules).has('X-Frame-Options')).toBe(false);
    expect(headersFor('/es/embed/v1/tools/a/', rules).get('X-Frame-Options')).toBe('DENY');
  });
});
