import { describe, expect, it } from 'vitest';
import { embedBuilderPath, itemAtUrl, parseItemName } from '../../../src/domain/embed-item';

const item = { kind: 'articles', slug: 'a-gap' } as const;

describe('parseItemName', () => {
  it('gives the item', () => {
    expect(parseItemName('articles/a-gap')).toEqual(item);
    expect(parseItemName('tools/b2')).toEqual({ kind: 'tools', slug: 'b2' });
  });

  it.each(['', 'articles', 'articles/', 'topics/a', 'articles/a/b', '../articles/a', 'articles/A'])(
    'finds no item in "%s"',
    (text) => {
      expect(parseItemName(text)).toBeUndefined();
    },
  );

  it('reads the URL of the builder', () => {
    const { searchParams } = new URL(embedBuilderPath(item), 'https://example.org');
    expect(parseItemName(searchParams.get('item') ?? '')).toEqual(item);
  });
});

describe('itemAtUrl', () => {
  it.each([
    'https://example.org/articles/a-gap/',
    'https://example.org/careers/articles/a-gap',
    'https://example.org/embed/v1/en/articles/a-gap/?theme=dark',
    ' https://example.org/articles/a-gap/#sources ',
    '/articles/a-gap/',
    'articles/a-gap',
  ])('finds the item at %s', (text) => {
    expect(itemAtUrl(text)).toEqual(item);
  });

  it.each(['a gap', 'articles', 'and/or', 'https://example.org/articles/reply/go/', '/articles/'])(
    'finds none in %s',
    (text) => {
      expect(itemAtUrl(text)).toBeUndefined();
    },
  );
});
