import { describe, expect, it } from 'vitest';
import { relatedFinder } from '../../../src/domain/related';

const article = { slug: 'this', topics: ['gaps', 'resume', 'anxiety'] };
const slugs = (
  candidates: readonly { slug: string; topics: readonly string[] }[],
  options: { limit: number; exclude?: readonly string[] } = { limit: 9 },
) => relatedFinder(candidates)(article, options).map(({ slug }) => slug);

describe('relatedFinder', () => {
  it('puts the articles that share most topics first', () => {
    const one = { slug: 'one', topics: ['offers', 'resume'] };
    const two = { slug: 'two', topics: ['offers', 'resume', 'anxiety'] };
    expect(slugs([one, two])).toEqual(['two', 'one']);
  });

  it('counts a shared main topic double', () => {
    const side = { slug: 'side', topics: ['offers', 'gaps'] };
    const main = { slug: 'main', topics: ['gaps'] };
    expect(slugs([side, main])).toEqual(['main', 'side']);
  });

  it('keeps the order given where articles are as close', () => {
    const candidates = ['newest', 'newer', 'old'].map((slug) => ({
      slug,
      topics: ['x', 'resume'],
    }));
    expect(slugs(candidates)).toEqual(['newest', 'newer', 'old']);
  });

  it.each([
    ['the article itself', { slug: 'this', topics: ['gaps'] }],
    ['what shares no topic', { slug: 'other', topics: ['commute'] }],
    ['what is excluded', { slug: 'next-in-path', topics: ['gaps'] }],
  ])('leaves out %s', (_, candidate) => {
    expect(slugs([candidate], { limit: 9, exclude: ['next-in-path'] })).toEqual([]);
  });

  it('gives no more than the limit', () => {
    const candidates = ['a', 'b', 'c'].map((slug) => ({ slug, topics: ['gaps'] }));
    expect(slugs(candidates, { limit: 2 })).toEqual(['a', 'b']);
  });

  it('leaves the list that it was given as it is', () => {
    const candidates = [
      { slug: 'side', topics: ['offers', 'gaps'] },
      { slug: 'main', topics: ['gaps'] },
    ];
    slugs(candidates);
    expect(candidates.map(({ slug }) => slug)).toEqual(['side', 'main']);
  });
});
