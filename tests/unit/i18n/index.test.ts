import { describe, expect, it } from 'vitest';
import {
  assetPath,
  formatDay,
  formatNumber,
  localeOf,
  localeParams,
  localePath,
  useTranslations,
} from '../../../src/i18n';

const t = useTranslations('en');
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

describe('words', () => {
  it('are found by their dotted key', () => {
    expect(t('stance.terms')).toBe('On your terms');
  });

  it.each([
    [0, '0 articles'],
    [1, '1 article'],
    [2, '2 articles'],
    [21, '21 articles'],
  ])('are chosen by the plural of %i', (count, words) => {
    expect(t('articles.count', { count })).toBe(words);
  });

  it('of one plural form can be asked for', () => {
    expect(t('articles.count.one', { count: '{count}' })).toBe('{count} article');
  });

  it('hold the parameters, as text or as number', () => {
    expect(t('path.inPath', { position: 2, total: '5' })).toBe('Article 2 of 5 in');
  });

  it('hold a parameter as it is', () => {
    expect(t('search.none', { query: '$& {query}' })).toBe('Nothing found for “$& {query}”.');
  });

  it('may be a list', () => {
    expect(t.list('evidence.gaps')).toContain(
      'Whether thank-you notes, connection requests or the timing of a follow-up change anything. We found no experiment.',
    );
  });
});

describe('a mistake is answered with the fix', () => {
  it.each([
    ['unknown', 'nothing.here'],
    ['a whole section', 'stance'],
    ['longer than the words go', 'stance.go.more'],
    ['a list', 'evidence.gaps'],
    ['what every object has', 'constructor'],
    ['empty', ''],
  ])('a key that is %s', (_, key) => {
    expect(() => t(key)).toThrow(
      new Error(`content/ui/en.yml has no text for "${key}". Add it there.`),
    );
  });

  it.each([
    ['unknown', 'nothing.here'],
    ['no list', 'stance.go'],
    ['a whole section', 'stance'],
  ])('a list’s key that is %s', (_, key) => {
    expect(() => t.list(key)).toThrow(
      new Error(`content/ui/en.yml has no text for "${key}". Add it there.`),
    );
  });

  it.each([
    ['path.inPath', { position: 2 }, '"path.inPath" needs a value for {total}.'],
    ['articles.count', {}, '"articles.count" needs a value for {count}.'],
  ])('a missing parameter of "%s"', (key, params, message) => {
    expect(() => t(key, params)).toThrow(new Error(message));
  });

  it.each([
    ['useTranslations', () => useTranslations('xx')],
    ['localeOf', () => localeOf('xx')],
    ['localePath', () => localePath('xx', '/')],
    ['formatDay', () => formatDay('xx', '2026-11-22')],
    ['formatNumber', () => formatNumber('xx', 1)],
  ])('an unknown language in %s', (_, call) => {
    expect(call).toThrow(new Error('There is no locale "xx". Add it in src/config/locales.ts.'));
  });
});

describe('URLs', () => {
  it('of the language at the root have no prefix', () => {
    expect(localePath('en', '/articles/')).toBe(`${base}/articles/`);
  });

  it('of files belong to no language', () => {
    expect(assetPath('/rss.xml')).toBe(`${base}/rss.xml`);
  });

  it('give the language at the root no parameter', () => {
    expect(localeParams()).toContainEqual({ params: { locale: undefined }, locale: 'en' });
  });
});

describe('formats', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2026-12-31', '31 December 2026'],
  ])('writes the day %s out', (day, written) => {
    expect(formatDay('en', day)).toBe(written);
  });

  it.each([
    [9022, '9,022'],
    [0.38, '0.38'],
  ])('writes the number %d as the language does', (value, written) => {
    expect(formatNumber('en', value)).toBe(written);
  });
});
