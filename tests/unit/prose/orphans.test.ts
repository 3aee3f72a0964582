import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/prose/document';
import { checkOrphans } from '../../../src/prose/checks/orphans';
import { article, element } from './elements';

const title = element('A title', { kind: 'field', path: ['title'], line: 2 });
const fileOf = (slug: string) => `content/articles/en/${slug}.mdx`;
const one = (slug: string, urls: readonly string[] = [], rest: Partial<Document> = {}) =>
  article([title], {
    file: fileOf(slug),
    links: urls.map((url) => ({ url, line: 9 })),
    ...rest,
  });

/** Files of the articles that nothing leads to. */
const orphans = (documents: readonly Document[], onPaths: readonly string[] = []) =>
  checkOrphans(documents, new Set(onPaths)).map(({ file }) => file);

describe('an article that nothing leads to', () => {
  it('is reported at its title, with what to do', () => {
    expect(checkOrphans([one('alone')], new Set())).toEqual([
      { file: fileOf('alone'), line: 2, message: expect.stringContaining('Link to it') as string },
    ]);
  });

  it('is one, too, if only it links to itself', () => {
    expect(orphans([one('alone', ['/articles/alone/#below'])])).toEqual([fileOf('alone')]);
  });

  it('is one, too, if only a page about the site or a draft links to it', () => {
    const page = one('about', ['/articles/alone/'], { file: 'about.mdx', kind: 'page' });
    const draft = one('draft', ['/articles/alone/'], { isDraft: true });
    expect(orphans([one('alone'), page, draft])).toEqual([fileOf('alone')]);
  });

  it('may be a draft', () => {
    expect(orphans([one('draft', [], { isDraft: true })])).toEqual([]);
  });
});

describe('an article is no orphan', () => {
  it.each(['/articles/b/', '/articles/b/#heading'])('if another links to %s', (url) => {
    expect(orphans([one('a', [url]), one('b', ['/articles/a/'])])).toEqual([]);
  });

  it('if it is in a folder of its own', () => {
    const folder = one('b', ['/articles/a/'], { file: 'content/articles/en/b/index.mdx' });
    expect(orphans([one('a', ['/articles/b/']), folder])).toEqual([]);
  });

  it('if it is on a reading path', () => {
    expect(orphans([one('alone')], ['alone'])).toEqual([]);
  });
});
