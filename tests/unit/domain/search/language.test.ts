import { readdirSync, readFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SearchLanguage } from '../../../../src/domain/search/language';
import { wordsOf } from '../../../../src/domain/search/text';

const files = readdirSync('content/search').filter((file) => file.endsWith('.yml'));

describe.each(files)('what the search knows of a language: %s', (file) => {
  const { stopWords, sourceWords, foreignWords, endings, groups } = parse(
    readFileSync(`content/search/${file}`, 'utf8'),
  ) as SearchLanguage;
  const stops = new Set(stopWords.split(/\s+/));

  it('has groups', () => {
    expect(groups.length).toBeGreaterThan(0);
  });

  it.each([
    ['words that say nothing', [...stops]],
    ['words that ask for sources', sourceWords],
    ['words of other languages', foreignWords.split(/\s+/)],
  ])('has %s as the search compares them: without capitals, signs and accents', (_, words) => {
    expect(words.filter((word) => wordsOf(word).join(' ') !== word)).toEqual([]);
  });

  it('has no phrase in two forms in a group: one is found for both', () => {
    const twice = groups.flatMap(({ words }) => {
      const keys = words.map((name) => wordsOf(name).map(stemmer).join(' '));
      return words.filter((_, at) => keys[at]?.includes(' ') && keys.indexOf(keys[at]) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('has no name that is a single word that says nothing: it is dropped from every query', () => {
    const names = groups.flatMap(({ words }) => words);
    expect(names.filter((name) => stops.has(wordsOf(name).join(' ')))).toEqual([]);
  });

  it('has no name twice in a group', () => {
    const twice = groups.flatMap(({ words }) => {
      const names = words.map((name) => wordsOf(name).join(' '));
      return names.filter((name, at) => names.indexOf(name) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('has names of at least one word', () => {
    const names = groups.flatMap(({ words }) => words);
    expect(names.filter((name) => wordsOf(name).length === 0)).toEqual([]);
  });

  it('has no group that is one thing and only one subject', () => {
    expect(groups.filter(({ same, loose }) => same && loose)).toEqual([]);
  });

  it('takes no word of its own for one of another language', () => {
    const own = new Set([...stops, ...sourceWords, ...groups.flatMap(({ words }) => words)]);
    expect(foreignWords.split(/\s+/).filter((word) => own.has(word))).toEqual([]);
  });

  it('has endings in two different spellings, each pair once', () => {
    expect(endings.filter(([a, b]) => a === b)).toEqual([]);
    const pairs = endings.map((pair) => pair.toSorted().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});
