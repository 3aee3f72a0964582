import { describe, expect, it, vi } from 'vitest';

// The site has one language so far; what must hold of several is shown with three.
vi.mock('../../../src/config/locales', () => ({
  defaultLocale: 'en',
  locales: [
    { code: 'en', lang: 'en-GB', dir: 'ltr', prefix: '' },
    { code: 'es', lang: 'es', dir: 'ltr', prefix: 'es' },
    { code: 'ar', lang: 'ar', dir: 'rtl', prefix: 'ar' },
  ],
}));
const { inLanguage, localeFile, localeParams, localePath, useTranslations } =
  await import('../../../src/i18n');

describe('a text in another language than what is around it', () => {
  it.each([
    ['en', 'en', {}],
    ['es', 'es', {}],
    ['es', 'en', { lang: 'en-GB' }],
    ['en', 'es', { lang: 'es' }],
    ['ar', 'en', { lang: 'en-GB', dir: 'ltr' }],
    ['es', 'ar', { lang: 'ar', dir: 'rtl' }],
  ])(
    'is marked with it, and with the way it is written: in %s, %s',
    (around, language, attributes) => {
      expect(inLanguage(around, language)).toEqual(attributes);
    },
  );
});

describe('a language below a prefix', () => {
  it('has its pages and its own files there', () => {
    expect(localePath('es', '/articles/')).toMatch(/\/es\/articles\/$/);
    expect(localeFile('es', '/rss.xml')).toMatch(/\/es\/rss\.xml$/);
    expect(localeParams()).toEqual([
      { params: { locale: undefined }, locale: 'en' },
      { params: { locale: 'es' }, locale: 'es' },
      { params: { locale: 'ar' }, locale: 'ar' },
    ]);
  });

  it('is refused while it has no strings at all', () => {
    expect(() => useTranslations('es')).toThrow(new Error('content/ui/es.yml is missing.'));
  });
});
