import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFirst, tightenPolicy } from '../../../src/integrations/page-policy';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const own = hash('own()');
const style = hash('a{}');
const foreign = hash('foreign()');

const page = (policy: string, rest: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head></html>`;

describe('tightenPolicy', () => {
  it('drops the hashes of what the page does not hold and keeps its own', () => {
    const rest = '<style>a{}</style><script>own()</script>';
    const wide = `default-src 'none'; script-src 'self' '${foreign}' '${own}'; style-src 'self' '${style}' '${foreign}';`;
    const tight = `default-src 'none'; script-src 'self' '${own}'; style-src 'self' '${style}';`;
    expect(tightenPolicy(page(wide, rest), 'page.html')).toBe(page(tight, rest));
  });

  it.each([
    ['a script with attributes', '<script type="module">own()</script>'],
    ['several scripts', '<script>own()</script><script>own()</script>'],
    ['a script beside one from a file', '<script src="/a.js"></script><script>own()</script>'],
    [
      'a script beside linked data, which does not run',
      '<script type="application/ld+json">{}</script><script>own()</script>',
    ],
  ])('keeps the hash of %s', (_, rest) => {
    const html = page(`script-src '${own}'`, rest);
    expect(tightenPolicy(html, 'page.html')).toBe(html);
  });

  it('keeps words of the policy that are no hashes', () => {
    const html = page("script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:", '');
    expect(tightenPolicy(html, 'page.html')).toBe(html);
  });

  it.each([
    ['script', '<script>other()</script>', hash('other()')],
    ['style', '<style>b{}</style>', hash('b{}')],
  ])('refuses an inline %s that the policy does not list', (_, rest, missing) => {
    expect(() => tightenPolicy(page(`script-src '${own}'`, rest), 'about/index.html')).toThrow(
      new Error(`about/index.html: an inline script or style is not in the policy (${missing}).`),
    );
  });

  it('leaves a page without a policy as it is', () => {
    const html = '<html><script>own()</script></html>';
    expect(tightenPolicy(html, 'page.html')).toBe(html);
  });
});

describe('policyFirst', () => {
  it('puts the policy before everything that it governs', () => {
    const html = page("default-src 'none'", '').replace('<head>', '<head><script>own()</script>');
    expect(policyFirst(html)).toMatch(/^<html><head><meta http-equiv/);
    expect(policyFirst(html).match(/http-equiv/g)).toHaveLength(1);
  });

  it('leaves a page without a policy alone', () => {
    expect(policyFirst('<head></head>')).toBe('<head></head>');
  });
});
