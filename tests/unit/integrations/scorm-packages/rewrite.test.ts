import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/domain/policy';
import { placeOf } from '../../../../src/integrations/scorm-packages/addresses';
import {
  rewriteJson,
  rewritePage,
  rewriteScript,
} from '../../../../src/integrations/scorm-packages/rewrite';

const FILES = [
  '_astro/a.js',
  '_astro/b.js',
  '_astro/worker.js',
  '_astro/f.woff2',
  'words.json',
  'tools/a/index.html',
];
const site = (base: string) => ({
  base,
  root: `https://example.org${base}`,
  has: (file: string) => FILES.includes(file),
});
const find = (address: string) => placeOf(address, site('/'));

describe('data', () => {
  it('keeps every text that is no address', () => {
    const text = '{"a":[1,null,"/ month","</b>",{"b":true}],"c":"tools/a/"}';
    expect(JSON.parse(rewriteJson(text, find).text)).toEqual(JSON.parse(text));
  });

  it('points to pages on the site and to files in the package, which it needs', () => {
    const text = '{"a":["/tools/a/#b"],"b":"/words.json?v=2"}';
    expect(rewriteJson(text, find)).toEqual({
      text: '{"a":["https://example.org/tools/a/#b"],"b":"words.json"}',
      needs: ['words.json'],
    });
  });

  it('holds nothing that would end the block in which it stands', () => {
    expect(rewriteJson('"</script>"', find).text).toBe('"\\u003c/script>"');
  });
});

const LOADER = (base: string) => `x="modulepreload",y=function(e){return\`${base}\`+e}`;

describe('a script', () => {
  const rewrite = (text: string, base = '/') =>
    rewriteScript(text, '_astro/a.js', base, (address) => placeOf(address, site(base)));

  it('starts a worker from the package', () => {
    expect(rewrite('new Worker("/_astro/worker.js")')).toEqual({
      text: 'new Worker("_astro/worker.js")',
      needs: ['_astro/worker.js'],
    });
  });

  it('needs what it imports, at once or later, and no names that only look like files', () => {
    const text = 'import"./b.js";import(`./worker.js`);({"./wasm_bg.js":{}})';
    expect(rewrite(text)).toEqual({ text, needs: ['_astro/b.js', '_astro/worker.js'] });
  });

  it.each(['/', '/careers/'])('fetches files early from the package and not from %s', (base) => {
    expect(rewrite(LOADER(base), base).text).toBe(LOADER('../'));
  });

  it('keeps functions that only look like that', () => {
    const text = 'z=function(e){return`#`+e}';
    expect(rewrite(text).text).toBe(text);
  });

  it('with a loader that it does not know stops the build and says what to mend', () => {
    expect(() => rewrite('x="modulepreload",y=e=>"/"+e')).toThrow(
      "_astro/a.js: 0 places were found where Vite's loader writes addresses, not one. Mend EARLY in src/integrations/scorm-packages/rewrite.ts.",
    );
  });
});

describe('a page', () => {
  const STYLE = 'a{src:url(/_astro/f.woff2)}';
  const html = [
    `<meta content="style-src '${hashOf(STYLE)}'">`,
    `<style>${STYLE}</style>`,
    '<link rel="modulepreload" href="/_astro/a.js">',
    '<a href="/tools/a/#b">A</a> <a href="#here">B</a> <a href="https://elsewhere.org/">C</a>',
    '<script type="application/json">{"rest":"/words.json"}</script>',
    '<script>s=\'<a href="/tools/a/">\'</script>',
    '<script type="module" src="/_astro/a.js"></script>',
  ].join('\n');
  const { text, needs } = rewritePage(html, find);

  it('has every address as the package needs it, and scripts in it as they were', () => {
    const style = 'a{src:url(_astro/f.woff2)}';
    expect(text).toBe(
      [
        `<meta content="style-src '${hashOf(style)}'">`,
        `<style>${style}</style>`,
        '<link rel="modulepreload" href="_astro/a.js">',
        '<a href="https://example.org/tools/a/#b">A</a> <a href="#here">B</a> <a href="https://elsewhere.org/">C</a>',
        '<script type="application/json">{"rest":"words.json"}</script>',
        '<script>s=\'<a href="/tools/a/">\'</script>',
        '<script type="module" src="_astro/a.js"></script>',
      ].join('\n'),
    );
  });

  it('needs what it loads', () => {
    expect([...new Set(needs)].sort()).toEqual(['_astro/a.js', '_astro/f.woff2', 'words.json']);
  });
});
