import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownSources } from '../../../../src/integrations/article-mdx/known-sources';

let root: string;

/** Writes a file as it would be after so many seconds. */
function write(name: string, text: string, second: number) {
  const path = join(root, 'sources', name);
  writeFileSync(path, text);
  utimesSync(path, second, second);
}

const read = () => Object.fromEntries(knownSources(root));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'known-sources-'));
  mkdirSync(join(root, 'sources'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('knownSources', () => {
  it('gives level and series of each YAML file by its name', () => {
    write('gaps.yml', 'verification: { level: primary }\nseries: [{ id: a }, { id: b }]\n', 1);
    write('law.yml', 'verification: { level: secondary }\n', 1);
    write('column.yml', 'kind: advice\nverification: { level: secondary }\n', 1);
    write('README.md', 'Not a source.\n', 1);
    expect(read()).toEqual({
      gaps: { level: 'primary', isAdvice: false, series: ['a', 'b'] },
      law: { level: 'secondary', isAdvice: false, series: [] },
      column: { level: 'secondary', isAdvice: true, series: [] },
    });
  });

  it.each([
    ['empty', ''],
    ['without a level', 'name: A study\n'],
    ['of plain text', 'A study\n'],
    ['that is not YAML', 'series: [\n'],
    ['whose series is no list', 'verification: { level: primary }\nseries: callbacks\n'],
    ['whose series has an empty entry', 'verification: { level: primary }\nseries: [null]\n'],
  ])('counts a file %s as unverified', (_, text) => {
    write('gaps.yml', text, 2);
    expect(read()).toEqual({ gaps: { level: 'none', isAdvice: false, series: [] } });
  });

  it('reads nothing again while no file has changed', () => {
    write('gaps.yml', 'verification: { level: primary }\n', 3);
    expect(knownSources(root)).toBe(knownSources(root));
  });

  it('notices a file that has changed', () => {
    write('gaps.yml', 'verification: { level: none }\n', 4);
    read();
    write('gaps.yml', 'verification: { level: primary }\n', 5);
    expect(read()).toEqual({ gaps: { level: 'primary', isAdvice: false, series: [] } });
  });

  it('notices a new file', () => {
    write('gaps.yml', 'verification: { level: primary }\n', 6);
    read();
    write('law.yml', 'verification: { level: primary }\n', 6);
    expect(Object.keys(read())).toEqual(['gaps', 'law']);
  });
});
