import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, namedPaths, type Repository } from './named-paths';

/** Written by a build or an installation. */
const SKIPPED = ['node_modules', 'dist', '.git', '.astro', '.wrangler', 'test-results'];

/** Every file and folder below a folder of the repository. */
function listed(folder = ''): string[] {
  return readdirSync(join('.', folder), { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.includes(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...listed(path)] : [path];
    });
}

const repository: Repository = listed();
const docs = repository.filter(
  (path) => path.endsWith('.md') && !path.startsWith('tests/fixtures/'),
);

describe.each(docs)('%s', (file) => {
  it('names no path that is not there', () => {
    const wrong = namedPaths(readFileSync(file, 'utf8'), file, repository)
      .filter((path) => !exists(path, file, repository))
      .map(({ name, line }) => `${file}:${line} names ${name}, which is not there. Correct it.`);
    expect(wrong).toEqual([]);
  });
});

it('the docs name paths in links and in code', () => {
  const named = docs.flatMap((file) => namedPaths(readFileSync(file, 'utf8'), file, repository));
  expect(named.filter(({ isLink }) => isLink).length).toBeGreaterThan(10);
  expect(named.filter(({ isLink }) => !isLink).length).toBeGreaterThan(50);
});

describe('a text', () => {
  const small = [
    ...[
      'README.md',
      'docs',
      'docs/a.md',
      'docs/b.md',
      'content',
      'content/tools',
      'content/tools/x',
    ],
    ...['content/tools/x/en.yml', 'src', 'src/domain', 'src/domain/paths.ts', 'src/tools'],
    ...['src/tools/x', 'src/tools/x/README.md', 'src/tools/x/model', 'src/tools/x/model/a.ts'],
    ...['src/pages', 'src/pages/[...locale]', 'src/pages/[...locale]/about.astro'],
  ];
  const missing = (markdown: string, file = 'docs/a.md') =>
    namedPaths(markdown, file, small)
      .filter((path) => !exists(path, file, small))
      .map(({ name, line }) => `${name}:${line}`);

  it.each([
    ['a link', '[b](b.md), [b](b.md#part), [root](../README.md)'],
    ['a path from the root', '`src/domain/paths.ts` and `content/tools/`'],
    ['a path from src', '`domain/paths.ts`, `pages/[...locale]/about.astro`'],
    ['placeholders', '`content/tools/<id>/<locale>.yml`, `src/tools/*/model/`, `content/…/x/`'],
    ['a file by its name', '`paths.ts`, `*.yml`'],
    ['a file in a command', '`npm run check:prose content/tools/x/en.yml`'],
    [
      'what is no path',
      '`and/or`, `/about/`, `https://example.org/a.ts`, `.tsx`, `npm run x`, `a.b()`',
    ],
    ['what a build writes', '`dist/_headers`, `_astro/a.js`'],
    ['a block', '```\nsrc/nope.ts `src/nope.ts`\n```'],
  ])('may name %s', (_, markdown) => {
    expect(missing(markdown)).toEqual([]);
  });

  it('beside code names it from there', () => {
    expect(missing('`model/a.ts`', 'src/tools/x/README.md')).toEqual([]);
    expect(missing('`model/a.ts`')).toEqual(['model/a.ts:1']);
  });

  it.each([
    ['a link', 'One\n[c](c.md)', 'c.md:2'],
    ['a path from the root', '`src/domain/path.ts`', 'src/domain/path.ts:1'],
    ['a folder', '`content/tool/`', 'content/tool/:1'],
    ['a path from src', '`domain/path.ts`', 'domain/path.ts:1'],
    [
      'placeholders',
      '`content/tools/<id>/words/<locale>.yml`',
      'content/tools/<id>/words/<locale>.yml:1',
    ],
    ['a file by its name', '`path.ts`', 'path.ts:1'],
    ['a path after a block', '```\n\n```\n`src/nope.ts`', 'src/nope.ts:4'],
  ])('is reported where it names what is not there: %s', (_, markdown, found) => {
    expect(missing(markdown)).toEqual([found]);
  });
});
