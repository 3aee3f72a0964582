import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/*
  The words and the code that asks for them must fit together. The code is read as text: a key is
  what is as a string in t('…'), t(condition ? '…' : '…') or t.list('…'), where t may be written
  out as useTranslations(locale). A key with a variable part, such as t(`stance.${reply}`), uses all words
  that begin like it.
*/
const root = fileURLToPath(new URL('../../../', import.meta.url));

type Kind = 'text' | 'list' | 'plural';

/** Every key with what is under it; each form of a plural is a key of its own too. */
function keysOf(node: unknown, path: readonly string[] = []): [string, Kind][] {
  const key = path.join('.');
  if (typeof node === 'string') return [[key, 'text']];
  if (Array.isArray(node)) return [[key, 'list']];
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.entries(node).flatMap(([name, value]) => keysOf(value, [...path, name]));
  return 'other' in node && 'one' in node ? [[key, 'plural'], ...below] : below;
}

// Those below `tool` are asked for by tools: see tests/unit/tools/strings.test.ts.
const known = new Map(
  keysOf(parse(readFileSync(join(root, 'content/ui/en.yml'), 'utf8'))).filter(
    ([key]) => !key.startsWith('tool.'),
  ),
);

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  // Tools, and what a new one starts from, ask for strings of their own.
  .filter(
    (name) =>
      /\.(?:astro|tsx?)$/.test(name) && !/^(?:tools|commands\/new-tool\/template)\//.test(name),
  )
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

/** The first argument of each call: of `t(…)` or, with `'.list'`, of `t.list(…)`. */
const askedBy = (method: '' | '.list') =>
  [...code.matchAll(/\b(?:t|useTranslations\(\w+\))(\.list)?\(\s*((?:`[^`]*`|[^,()`])*)/g)]
    .filter(([, list = '']) => list === method)
    // In `condition ? 'a' : 'b'`, what comes before the question mark is no key.
    .map(([, , argument = '']) => argument.slice(argument.indexOf('?') + 1));

const all = (texts: readonly string[], pattern: RegExp) =>
  [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, key = '']) => key))),
  ].sort();

const TEMPLATE = /`([^`$]*)[^`]*`/g;
const literals = (texts: readonly string[]) =>
  all(
    texts.map((text) => text.replace(TEMPLATE, '')),
    /['"]([^'"]*)['"]/g,
  );

const textKeys = literals(askedBy(''));
const listKeys = literals(askedBy('.list'));
const prefixes = all([...askedBy(''), ...askedBy('.list')], TEMPLATE);

const isUsed = (key: string) =>
  textKeys.includes(key) ||
  listKeys.includes(key) ||
  prefixes.some((prefix) => key.startsWith(prefix)) ||
  // A form of a plural is used with the plural.
  textKeys.includes(key.replace(/\.[^.]+$/, '')) ||
  // A plural is used where each of its forms is asked for.
  (known.get(key) === 'plural' && textKeys.some((used) => used.startsWith(`${key}.`)));

describe('interface words', () => {
  it('are looked for in the right place', () => {
    expect([textKeys, listKeys, prefixes].map((keys) => keys.length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('are all used', () => {
    expect([...known.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('exist wherever the code asks for a text', () => {
    const asked = textKeys.filter((key) => !['text', 'plural'].includes(known.get(key) ?? ''));
    expect(asked).toEqual([]);
  });

  it('exist wherever the code asks for a list', () => {
    expect(listKeys.filter((key) => known.get(key) !== 'list')).toEqual([]);
  });

  it('exist wherever the code asks for a key with a variable part', () => {
    const keys = [...known.keys()];
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  it('are asked for by a key whose section is known', () => {
    expect(prefixes.filter((prefix) => !prefix.includes('.'))).toEqual([]);
  });
});
