import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listIds } from '../../src/content-files';
import { embeddingSchema } from '../../src/schemas/embedding';

/** Every `[promise: …]` in a test, with the files that it stands in. */
function kept(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|spec|timing)\.ts$/.test(name))
    .filter((name) => !name.endsWith('promises.test.ts'));
  for (const file of files) {
    for (const [, id = ''] of readFileSync(join('tests', file), 'utf8').matchAll(
      /\[promise: ([\w-]+)\]/g,
    )) {
      found.set(id, [...(found.get(id) ?? []), file]);
    }
  }
  return found;
}

const tests = kept();

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
