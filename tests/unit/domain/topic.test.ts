import { describe, expect, it } from 'vitest';
import { inChosenOrder } from '../../../src/domain/topic';

const article = (slug: string, topics = ['gaps']) => ({ slug, topics });
const own = ['newest', 'newer', 'older', 'oldest'].map((slug) => article(slug));
const all = new Map(
  [...own, article('elsewhere', ['fit', 'offers'])].map((one) => [one.slug, one]),
);
const order = (articles: readonly string[]) =>
  inChosenOrder({ id: 'gaps', articles }, all, own).map(({ slug }) => slug);

describe('inChosenOrder', () => {
  it('begins with the chosen articles in their order, and leaves the others by date', () => {
    expect(order(['oldest', 'newer'])).toEqual(['oldest', 'newer', 'newest', 'older']);
  });

  it('leaves all of them by date where none is chosen', () => {
    expect(order([])).toEqual(['newest', 'newer', 'older', 'oldest']);
  });

  it('leaves out a chosen article that is not published', () => {
    expect(order(['a-draft', 'older'])).toEqual(['older', 'newest', 'newer', 'oldest']);
  });

  it('refuses a chosen article that is on other topics, with the file and the fix', () => {
    expect(() => order(['older', 'elsewhere'])).toThrow(
      'content/topics/gaps.yml lists "elsewhere", which is about fit, offers. Remove it there, or add "gaps" to the topics of the article.',
    );
  });
});
