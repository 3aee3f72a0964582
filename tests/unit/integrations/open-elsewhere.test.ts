import { describe, expect, it } from 'vitest';
import { openElsewhere } from '../../../src/integrations/open-elsewhere';

describe('a link that leaves an embed', () => {
  it.each([
    ['to the site', '<a href="/about/">', '<a href="/about/" target="_blank" rel="noopener">'],
    [
      'below a sub-path',
      '<a class="b" href="/careers/about/">',
      '<a class="b" href="/careers/about/" target="_blank" rel="noopener">',
    ],
    [
      'to a part of another page',
      '<a href="/about/#us">',
      '<a href="/about/#us" target="_blank" rel="noopener">',
    ],
    [
      'to another site, which it goes on to say',
      '<a href="https://example.org/" rel="license external">',
      '<a href="https://example.org/" target="_blank" rel="license external noopener">',
    ],
    [
      'and says so already',
      '<a rel="noopener" href="/x/">',
      '<a href="/x/" target="_blank" rel="noopener">',
    ],
    [
      'with signs of markup in its name',
      '<a aria-label="a > b" href="/x/">',
      '<a aria-label="a > b" href="/x/" target="_blank" rel="noopener">',
    ],
    [
      'over several lines',
      '<a\n  href="/x/"\n>',
      '<a\n  href="/x/"\n target="_blank" rel="noopener">',
    ],
  ])('opens in a new tab: %s', (_, link, opened) => {
    expect(openElsewhere(`<p>${link}Words</a></p>`)).toBe(`<p>${opened}Words</a></p>`);
  });

  it('is each one of the page', () => {
    const html = openElsewhere('<a href="/a/">A</a> <a href="#b">B</a> <a href="/c/">C</a>');
    expect(html.match(/target="_blank"/g)).toHaveLength(2);
  });
});

describe('nothing else changes', () => {
  it.each([
    ['a link within the page', '<a href="#note-1" id="cite-1-1">1</a>'],
    ['a link to the top', '<a href="#">Up</a>'],
    ['a place without an address', '<a id="here"></a>'],
    ['a link with a target of its own', '<a href="/x/" target="_top">X</a>'],
    ['an abbreviation', '<abbr title="x" href="/x/">X</abbr>'],
    ['a script, whose hash is known', `<script>const link = '<a href="/x/">';</script>`],
    ['data', '<script type="application/json">{"a":"<a href=\\"/x/\\">"}</script>'],
  ])('%s', (_, html) => {
    expect(openElsewhere(html)).toBe(html);
  });
});
