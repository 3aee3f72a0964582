import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listIds } from '../../src/content-files';
import { embeddingSchema } from '../../src/schemas/embedding';
import { promisesIn } from './promises';

/** What `npm test` runs: measurements in tests/bench/ test no promise. */
const RUN = /^(?:(?:unit|site)\/.*\.test|(?:e2e|a11y)\/.*\.spec|e2e\/tools\/contract\/.*)\.ts$/;

/** Every promise that a test names, with the files of these tests. */
function tested(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => RUN.test(name))
    .filter((name) => !name.endsWith('/promises.test.ts'));
  for (const file of files) {
    for (const id of promisesIn(readFileSync(join('tests', file), 'utf8'))) {
      found.set(id, [...(found.get(id) ?? []), file]);
    }
  }
  return found;
}

const tests = tested();

describe.each(listIds('embedding'))('the promises in content/embedding/%s.yml', (locale) => {
  const file = `content/embedding/${locale}.yml`;
  const { promises } = embeddingSchema.parse(parse(readFileSync(file, 'utf8')));
  const ids = promises.map(({ id }) => id);

  it.each(ids)('“%s” is kept by a test that names it', (id) => {
    expect(
      tests.get(id),
      `No test holds "[promise: ${id}]" in its name. Test it, or take it out of ${file}.`,
    ).toBeDefined();
  });

  it('are all that tests name', () => {
    expect([...tests.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('promisesIn', () => {
  it.each([
    ['a test', `test('a [promise: one] [promise: two]', () => { expect(1).toBe(1); });`],
    [
      'a test with options',
      `it('a [promise: one] [promise: two]', { tag: 'x' }, async () => { await expect(1); });`,
    ],
    ['a template', 'test(`${a} [promise: one] ${b} [promise: two]`, () => { expect(1); });'],
    ['a table', `it.each([1])('[promise: one] %s [promise: two]', (n) => { expect(n); });`],
    [
      'a group',
      `test.describe('x', () => { test('[promise: one] [promise: two]', () => expect(1)); });`,
    ],
    ['a function that expects', `test('[promise: one] [promise: two]', () => expectWhole(frame));`],
  ])('finds what %s keeps', (_, source) => {
    expect(promisesIn(source)).toEqual(['one', 'two']);
  });

  it.each([
    ['a comment', `// [promise: one]\ntest('a', () => { expect(1); });`],
    ['another text', `const name = '[promise: one]'; test('a', () => { expect(name); });`],
    [
      'the name of a group',
      `test.describe('[promise: one]', () => { test('a', () => expect(1)); });`,
    ],
    ['a test that does not run', `test.skip('[promise: one]', () => { expect(1); });`],
    ['a test that is to be written', `it.todo('[promise: one]');`],
    [
      'a group that does not run',
      `describe.skip('x', () => { it('[promise: one]', () => expect(1)); });`,
    ],
    ['a test that may fail', `test.fixme('[promise: one]', () => { expect(1); });`],
    ['a test that expects nothing', `test('[promise: one]', () => { unexpected(1); });`],
  ])('does not count %s', (_, source) => {
    expect(promisesIn(source)).toEqual([]);
  });
});
