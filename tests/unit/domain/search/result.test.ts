import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../src/domain/search/concept';
import { searchKinds } from '../../../../src/domain/search/kinds';
import { toSearchResult, type SearchHit } from '../../../../src/domain/search/result';

const hit: SearchHit = {
  url: '/articles/a/',
  excerpt: 'of the <mark>page</mark>',
  meta: { title: 'Title' },
  filters: { reply: ['go'], topic: ['gaps', 'resume'] },
  kind: 'article',
  sub_results: [],
};
const section = (title: string, excerpt: string, url = `/articles/a/#${title}`) => ({
  title,
  url,
  excerpt,
});

describe('toSearchResult', () => {
  it('shows the page where no section matches', () => {
    expect(toSearchResult(hit)).toEqual({
      url: '/articles/a/',
      title: 'Title',
      kind: 'article',
      reply: 'go',
      topics: ['gaps', 'resume'],
      excerpt: [
        { text: 'of the ', marked: false },
        { text: 'page', marked: true },
      ],
      answer: undefined,
      section: undefined,
    });
  });

  it('shows the section with the most matches', () => {
    const one = section('one', '<mark>a</mark>');
    const two = section('two', '<mark>a</mark><mark>b</mark>');
    expect(toSearchResult({ ...hit, sub_results: [one, two] })).toMatchObject({
      excerpt: [
        { text: 'a', marked: true },
        { text: 'b', marked: true },
      ],
      section: { title: 'two', url: '/articles/a/#two' },
    });
  });

  it('shows the earlier of two sections that match as well', () => {
    const sections = ['one', 'two'].map((title) => section(title, '<mark>a</mark>'));
    expect(toSearchResult({ ...hit, sub_results: sections }).section?.title).toBe('one');
  });

  it('counts the part above the first heading as the article itself', () => {
    const top = section('Title', '<mark>top</mark>', '/articles/a/');
    expect(toSearchResult({ ...hit, sub_results: [top] })).toMatchObject({
      excerpt: [{ text: 'top', marked: true }],
      section: undefined,
    });
  });

  it('does without what the index does not know', () => {
    expect(toSearchResult({ ...hit, meta: {}, filters: {} })).toMatchObject({
      title: '/articles/a/',
      reply: '',
      topics: [],
    });
  });

  it('shows no section of a tool, which is a form', () => {
    const sections = [section('one', '<mark>a</mark>', '/tools/a/#one')];
    const tool = { ...hit, url: '/tools/a/', sub_results: sections };
    expect(toSearchResult({ ...tool, kind: 'tool' }).section).toBeUndefined();
    expect(toSearchResult({ ...tool, kind: 'page' }).section?.title).toBe('one');
  });
});

describe('the kind of a search result', () => {
  it.each(searchKinds)('is that of its hit, whatever the URL: %s', (kind) => {
    for (const url of ['/articles/a/', '/sub-path/tools/a/?q=job', '/']) {
      expect(toSearchResult({ ...hit, url, kind }).kind).toBe(kind);
    }
  });
});

describe('the short answer of a search result', () => {
  const concept = (weight: number, ...searches: string[]): Concept => ({
    typed: searches[0] ?? '',
    options: searches.map((search, at) => ({ search, factor: at === 0 ? 1 : 0.5 })),
    weight,
  });
  const answer = (concepts: readonly Concept[] | undefined, meta = {}) => {
    const all = {
      title: 'Explain a gap',
      terms: 'career break no job',
      answer: 'Say why.',
      ...meta,
    };
    return toSearchResult({ ...hit, meta: all }, concepts).answer;
  };

  it.each([
    ['all of the query is in the title', [concept(1, 'explain'), concept(1, 'gap')]],
    ['all of it is in the terms', [concept(1, 'career')]],
    ['it is partly in the title, partly in the terms', [concept(1, 'gap'), concept(1, 'job')]],
    ['a word has another form there', [concept(1, 'explaining'), concept(1, 'gaps')]],
    ['all words of a phrase are there', [concept(1, 'career break')]],
    ['another name of it is there', [concept(1, 'hole', 'gap')]],
    ['most of it by weight is there', [concept(8, 'gap'), concept(1, 'resume'), concept(1, 'bad')]],
    ['just enough of it is there', [concept(7, 'gap'), concept(3, 'resume')]],
  ])('is shown where %s', (_, concepts) => {
    expect(answer(concepts)).toBe('Say why.');
  });

  it.each([
    ['the query has no text', undefined],
    ['the query has no words', []],
    ['nothing of it is in the title or the terms', [concept(1, 'visa')]],
    ['too little of it is there', [concept(6, 'gap'), concept(4, 'resume')]],
    ['many words are there, but the weighty one is not', [concept(1, 'gap'), concept(5, 'visa')]],
    ['a word of a phrase is missing', [concept(1, 'lunch break')]],
    ['it is only part of a word', [concept(1, 'care')]],
  ])('is not shown where %s', (_, concepts) => {
    expect(answer(concepts)).toBeUndefined();
  });

  it('is none where the page has none', () => {
    expect(answer([concept(1, 'gap')], { answer: undefined })).toBeUndefined();
    expect(toSearchResult({ ...hit, meta: {} }, [concept(1, 'gap')]).answer).toBeUndefined();
  });

  it('is what a tool is for, whatever the query', () => {
    const page = { ...hit, url: '/tools/a/', meta: { title: 'A tool', answer: 'Finds gaps.' } };
    const tool: SearchHit = { ...page, kind: 'tool' };
    expect(toSearchResult(page).answer).toBeUndefined();
    expect(toSearchResult(tool).answer).toBe('Finds gaps.');
    expect(toSearchResult(tool, [concept(1, 'visa')]).answer).toBe('Finds gaps.');
  });

  it('needs no terms', () => {
    expect(
      toSearchResult({ ...hit, meta: { title: 'A gap', answer: 'Yes.' } }, [concept(1, 'gap')]),
    ).toMatchObject({ answer: 'Yes.' });
  });

  it('is not fooled by names that every object has', () => {
    expect(answer([concept(1, 'constructor')])).toBeUndefined();
    expect(answer([concept(1, 'proto')])).toBeUndefined();
  });
});
