import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAsked, readQueries } from '../../../src/integrations/asked-queries';

describe('a file of queries', () => {
  it('has one a line; empty lines and remarks are none', () => {
    expect(readQueries('a.txt', '# Scams\nis this real\n\n  can i go \n')).toEqual([
      'is this real',
      'can i go',
    ]);
  });

  it('may not have one twice', () => {
    expect(() => readQueries('a.txt', 'go\nstay\ngo')).toThrow(
      'a.txt:3 "go" is also in line 1. Remove one.',
    );
  });

  it('may not have a text that nobody would type', () => {
    expect(() => readQueries('a.txt', `go\n${'a '.repeat(61)}b`)).toThrow(
      'a.txt:2 A query has at most 120 characters',
    );
  });
});

describe('the queries of a content folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'asked-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('belong to the page whose path their file has', () => {
    const folder = join(root, 'search/asked/en/articles');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'go.txt'), 'should i go\n');
    writeFileSync(join(root, 'search/asked/en/about.txt'), 'who wrote this\n');
    expect([...readAsked(root)]).toEqual([
      ['about/index.html', ['who wrote this']],
      ['articles/go/index.html', ['should i go']],
    ]);
  });

  it('may be missing', () => {
    expect(readAsked(root).size).toBe(0);
  });
});
