import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, readClassifier } from '../../../../src/domain/search/classifier';
import { featuresOf } from '../../../../src/domain/search/features';
import { trainClassifier, type Training } from '../../../../src/domain/search/train-classifier';
import { awkward, knowledge } from './example';

const asked = [
  { id: 'decline', texts: ['how do i say no', 'turn down an interview', 'cancel it politely'] },
  { id: 'gap', texts: ['three years out of work', 'hole in my cv', 'was ill for a year'] },
  { id: 'silence', texts: ['they went quiet', 'heard nothing since', 'no reply for weeks'] },
];
const train = (training: Training = {}) =>
  trainClassifier(asked, knowledge, { leastPairs: 1, ...training });
const likeliest = (query: string, training?: Training) => {
  const likely = readClassifier(train(training)).classify(query, knowledge);
  return [...likely].sort(([, a], [, b]) => b - a)[0]?.[0];
};

describe('the features of a query', () => {
  it('are the stems of its words, small words only beside others', () => {
    const features = featuresOf('should I cancelled', knowledge);
    expect(features.toSorted()).toEqual(
      ['should', 'cancel', '.+should', 'should+i', 'i+cancel', 'cancel+.'].toSorted(),
    );
  });

  it('are the same for all names of one thing', () => {
    expect(featuresOf('curriculum vitae', knowledge)).toContain('=resume');
    expect(featuresOf('my CV', knowledge)).toContain('=resume');
  });

  it('are none of a text without words', () => {
    expect(featuresOf(' ?! ', knowledge)).toEqual([]);
  });
});

describe('the page that a query asks for', () => {
  it.each([
    ['can i turn it down', 'decline'],
    ['two years out', 'gap'],
    ['quiet for weeks', 'silence'],
  ])('is the one of which others ask in such words: “%s”', (query, page) => {
    expect(likeliest(query)).toBe(page);
  });

  it('is found by another name of what others ask for', () => {
    expect(likeliest('refuse')).toBe('decline');
    expect(likeliest('resume hole')).toBe('gap');
  });

  it('is none where no word is known', () => {
    expect(readClassifier(train()).classify('zebra', knowledge)).toEqual(new Map());
  });

  it('is a share of 1, whatever the query is', () => {
    const classifier = readClassifier(train());
    const shares = (query: string) => [...classifier.classify(query, knowledge).values()];
    const check = (query: string) => {
      const all = shares(query);
      if (all.length > 0) expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(all.every((share) => share >= 0 && share <= 1)).toBe(true);
    };
    awkward.forEach(check);
    fc.assert(fc.property(fc.string(), check));
  });
});

describe('what is sent of a classifier', () => {
  it('is the same in each build', () => {
    expect(train()).toEqual(train());
  });

  it('has a list for each feature, and in it a level for each page', () => {
    const { features, weights, pages } = train();
    expect(pages).toEqual(['decline', 'gap', 'silence']);
    expect(weights.split(' ')).toHaveLength(features.split(' ').length);
    expect(weights).toMatch(new RegExp(`^(?:(?:[¡-£][1-${LEVELS}])+ ?)+$`));
  });

  it('leaves out pairs of words that too few texts have', () => {
    const features = train({ leastPairs: 2 }).features.split(' ');
    expect(features.filter((feature) => feature.includes('+'))).toEqual([]);
  });

  it('keeps the greatest weights, and of those no more than it should', () => {
    const all = train().weights.replaceAll(' ', '').length / 2;
    const few = train({ mostWeights: 5 });
    expect(all).toBeGreaterThan(10);
    expect(few.weights.replaceAll(' ', '').length / 2).toBeLessThanOrEqual(5);
  });

  it('is nothing where nothing is asked', () => {
    const file = trainClassifier([], knowledge);
    expect(file).toEqual({ pages: [], features: '', weights: '' });
    expect(readClassifier(file).classify('decline', knowledge)).toEqual(new Map());
  });
});
