import { expect, it } from 'vitest';
import { readabilityTable } from '../../../src/prose/table';
import { article, sentence } from './elements';

it('shows each article with its measures, and nothing else', () => {
  const text = `${sentence(4)} ${sentence(8)}`;
  const documents = [
    article([text], { file: 'content/say-no.mdx' }),
    article([text], { kind: 'page' }),
  ];
  expect(readabilityTable(documents)).toEqual([
    'article  grade  mean  spread  sentences  words',
    'say-no    -1.4   6.0     2.0          2     12',
  ]);
});

it('is empty without articles', () => {
  expect(readabilityTable([article(['Go.'], { kind: 'page' })])).toEqual([]);
});
