import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentRoot, listIds } from '../../src/content-files';
import { countWords } from '../../src/domain/reading-time';
import { writtenArticles } from '../site/content';

interface ListFile {
  order: number;
  strings: Readonly<Record<string, { introduction: string }>>;
  articles: readonly string[];
}

const filesOf = (folder: string) =>
  listIds(folder).map((id) => ({
    id,
    ...(parse(readFileSync(`${contentRoot}/${folder}/${id}.yml`, 'utf8')) as ListFile),
  }));
const paths = filesOf('paths');
const topics = filesOf('topics');

describe('the reading paths', () => {
  it('lead to every published article of the default language', () => {
    const inPaths = new Set(paths.flatMap(({ articles }) => articles));
    const missing = writtenArticles()
      .filter(({ locale, slug }) => locale === 'en' && !inPaths.has(slug))
      .map(({ slug }) => slug);
    expect(missing, 'Add them to a path in content/paths/.').toEqual([]);
  });
});

describe.each([
  ['topics', topics],
  ['reading paths', paths],
] as const)('the %s', (_, files) => {
  it('each have a place of their own in lists', () => {
    const places = files.map(({ order }) => order).sort((a, b) => a - b);
    expect(places).toEqual(files.map((__, at) => at + 1));
  });

  it.each(files.map(({ id, strings }) => [id, strings['en']?.introduction ?? ''] as const))(
    'introduce %s in 40 to 90 words',
    (__, introduction) => {
      const words = countWords(introduction);
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(90);
    },
  );
});
