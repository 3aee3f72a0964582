import { describe, expect, it } from 'vitest';
import { toSearchResult } from '../../../src/domain/search-result';

const hit = {
  url: '/articles/a/',
  excerpt: 'of the <mark>page</mark>',
  meta: { title: 'Title' },
  filters: { reply: ['go'], topic: ['gaps', 'resume'] },
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
      reply: 'go',
      topics: ['gaps', 'resume'],
      excerpt: [
        { text: 'of the ', marked: false },
        { text: 'page', marked: true },
      ],
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
});
