import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkProse } from '../../../src/prose/check';
import { readLists } from '../../../src/prose/lists';
import { article, messagesOf } from './elements';

const lists = readLists(fileURLToPath(new URL('../../../content/prose', import.meta.url)));
const known = {
  organisations: [],
  adviceIds: new Set<string>(),
  sources: [],
  unusedReasons: { file: 'docs/library.md', lines: new Map<string, number>() },
  pathArticles: new Set<string>(),
  names: [],
};
const strings = (file: string, texts: readonly string[]) =>
  article(texts, { file, kind: 'strings' });

it('reports all problems by file and line, whichever check found them', async () => {
  const documents = [
    strings('b.yml', ['Fine.', 'Mend the color.']),
    strings('a.yml', ['The chairman is here.', 'Three whom I met.']),
  ];
  const problems = await checkProse(documents, lists, known);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'a.yml:1',
    'a.yml:3',
    'b.yml:3',
    'b.yml:3',
  ]);
});

it('lets others say what a source says', async () => {
  const claim = 'Half of those who asked for more money in that year got some of it';
  const documents = ['content/sources/x.yml', 'content/tools/x/en.yml'].map((file) =>
    strings(file, [claim]),
  );
  expect(await checkProse(documents, lists, known)).toEqual([]);
});

it('asks more of an article than of strings', async () => {
  const found = async (kind: 'article' | 'strings') =>
    messagesOf(await checkProse([article(['Go now.'], { kind })], lists, known)).join('\n');
  expect(await found('article')).toMatch(/There is nothing to use/);
  expect(await found('strings')).toBe('');
});
