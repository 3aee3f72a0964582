import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listArticles, listIds } from '../../src/content-files';

const root = (name: string) =>
  fileURLToPath(new URL(`../fixtures/content-files/${name}`, import.meta.url));

describe('listIds', () => {
  it('lists the YAML files of a folder without their ending, sorted', () => {
    expect(listIds('topics', root('valid'))).toEqual(['gaps', 'offers']);
  });
});

describe('listArticles', () => {
  it('lists articles in files and in folders, and nothing else', () => {
    expect(listArticles(root('valid'))).toEqual([
      { locale: 'en', slug: 'plain', file: 'articles/en/plain.mdx' },
      { locale: 'en', slug: 'quoted', file: 'articles/en/quoted.mdx' },
      { locale: 'en', slug: 'undated', file: 'articles/en/undated.mdx' },
      { locale: 'en', slug: 'with-images', file: 'articles/en/with-images/index.mdx' },
    ]);
  });

  it.each([
    [
      'doubles',
      'Two files claim the path /articles/gap/: articles/en/gap.mdx and articles/en/gap/index.mdx. Remove or rename one.',
    ],
    ['reserved', 'articles/en/reply.mdx: the path /articles/reply/ is taken. Choose another name.'],
    [
      'reserved-folder',
      'articles/en/reply/index.mdx: the path /articles/reply/ is taken. Choose another name.',
    ],
    [
      'reserved-page',
      'articles/en/page.mdx: the path /articles/page/ is taken. Choose another name.',
    ],
    [
      'capital',
      'articles/en/Gap.mdx: "Gap" becomes a segment of a path. Use small letters, digits and single hyphens.',
    ],
    [
      'underscore',
      'articles/en/a_gap.mdx: "a_gap" becomes a segment of a path. Use small letters, digits and single hyphens.',
    ],
    [
      'double-hyphen',
      'articles/en/a--gap.mdx: "a--gap" becomes a segment of a path. Use small letters, digits and single hyphens.',
    ],
    [
      'too-deep',
      'articles/en/gaps/long.mdx: an article is content/articles/<locale>/<slug>.mdx or <slug>/index.mdx. Move it there.',
    ],
    [
      'no-locale',
      'articles/gap.mdx: an article is content/articles/<locale>/<slug>.mdx or <slug>/index.mdx. Move it there.',
    ],
    ['md', 'articles/en/gap.md: articles end in .mdx, or they are not seen. Rename it.'],
    [
      'md-folder',
      'articles/en/gap/index.md: articles end in .mdx, or they are not seen. Rename it.',
    ],
    [
      'unknown-locale',
      'articles/xx/gap.mdx: there is no locale "xx". Move it, or add the locale in src/config/locales.ts.',
    ],
    [
      'locale-index',
      'articles/en/index.mdx: an article is content/articles/<locale>/<slug>.mdx or <slug>/index.mdx. Move it there.',
    ],
  ])('refuses the folder "%s" and explains why', (name, message) => {
    expect(() => listArticles(root(name))).toThrow(new Error(message));
  });
});
