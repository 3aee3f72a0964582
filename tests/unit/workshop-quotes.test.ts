import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** Every string in a YAML file, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const read = (path: string) => stringsIn(parse(readFileSync(path, 'utf8')));
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`);

/** What users see beside the workshop sheets: the tools and the interface, in lower case. */
const shown = [...files('content/tools'), ...files('content/ui')]
  .flatMap(read)
  .map((text) => text.replace(/\s+/g, ' ').toLowerCase());

/** The quotations in a workshop sheet. Single words, such as “no”, are answers and not labels. */
const quotations = (path: string) =>
  read(path)
    .flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted))
    .filter((quoted) => quoted.includes(' '));

describe('workshop sheets', () => {
  const sheets = files('content/workshops');
  const quoted = sheets.flatMap((sheet) => quotations(sheet).map((text) => [sheet, text] as const));

  it('quote something', () => {
    expect(quoted.length).toBeGreaterThan(0);
  });

  it.each(quoted)('%s quotes “%s” as users see it', (_, text) => {
    expect(shown).toContain(text.toLowerCase());
  });
});
