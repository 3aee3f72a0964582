import { describe, expect, it } from 'vitest';
import {
  checkUnusedSources,
  type KnownSource,
  remarkOnTopics,
} from '../../../src/prose/checks/sources';
import type { Document } from '../../../src/prose/document';
import { article } from './elements';

const source = (id: string, rest: Partial<KnownSource> = {}): KnownSource => ({
  ...{ id, file: `content/sources/${id}.yml`, topics: ['gaps'], isAdvice: false },
  ...rest,
});
const citing = (ids: readonly string[], rest: Partial<Document> = {}) =>
  article([], {
    citations: ids.map((id, i) => ({ source: id, line: 20 + i, inside: [] })),
    topics: ['offers'],
    ...rest,
  });
const reasons = (lines: Readonly<Record<string, number>> = {}) => ({
  file: 'docs/library.md',
  lines: new Map(Object.entries(lines)),
});

describe('a source that no article cites', () => {
  it('is reported in its file, with what to do', () => {
    expect(checkUnusedSources([citing([])], [source('a')], reasons())).toEqual([
      {
        file: 'content/sources/a.yml',
        line: 1,
        message:
          'No article cites a. Cite it, delete it, or add it with the reason to “Sources that no article will use” in docs/library.md.',
      },
    ]);
  });

  it('is reported, too, if only a page cites it', () => {
    const page = citing(['a'], { kind: 'page' });
    expect(checkUnusedSources([page], [source('a')], reasons())).toHaveLength(1);
  });

  it('may have a reason', () => {
    expect(checkUnusedSources([citing([])], [source('a')], reasons({ a: 7 }))).toEqual([]);
  });
});

describe('a reason for not citing a source', () => {
  it.each([
    ['is reported once an article cites it', [source('a')], 'content/articles/en/a.mdx cites a.'],
    ['is reported if there is no such source', [], 'There is no source a.'],
  ])('%s', (_, sources, message) => {
    const documents = [citing(sources.map(({ id }) => id))];
    expect(checkUnusedSources(documents, sources, reasons({ a: 7 }))).toEqual([
      { file: 'docs/library.md', line: 7, message: `${message} Remove it from this list.` },
    ]);
  });
});

describe('sources that share no topic with the article', () => {
  it('are listed once, at the first citation', () => {
    const sources = [source('a'), source('b'), source('c', { topics: ['gaps', 'offers'] })];
    expect(remarkOnTopics([citing(['c', 'a', 'b', 'a'])], sources)).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 21,
        message: 'no topic in common (offers): a, b',
      },
    ]);
  });

  it('may be advice articles, or ids that the build refuses', () => {
    const advice = source('a', { isAdvice: true });
    expect(remarkOnTopics([citing(['a', 'unknown'])], [advice])).toEqual([]);
  });

  it('are nothing for pages, which have no topics', () => {
    expect(remarkOnTopics([citing(['a'], { topics: undefined })], [source('a')])).toEqual([]);
  });
});
