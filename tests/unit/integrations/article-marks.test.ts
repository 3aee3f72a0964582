import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleMarks } from '../../../src/integrations/article-marks';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'article-marks-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, frontmatter: string): void {
  const file = join(root, 'articles', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${frontmatter}\n---\n\nText.\n`);
}

describe('articleMarks', () => {
  it('gives the index the reply, the topics and the terms of each article, by its page', () => {
    write('en/no-show.mdx', 'stance: ask\ntopics: [format, fit]\nsearchTerms: [no show, ghosted]');
    write('en/plain/index.mdx', 'stance: go\ntopics: [fit]');
    expect([...articleMarks(root)]).toEqual([
      [
        'articles/no-show/index.html',
        '<i data-pagefind-filter="reply:ask"></i><i data-pagefind-filter="topic:format"></i><i data-pagefind-filter="topic:fit"></i><i data-pagefind-meta="terms:no show ghosted"></i>',
      ],
      [
        'articles/plain/index.html',
        '<i data-pagefind-filter="reply:go"></i><i data-pagefind-filter="topic:fit"></i>',
      ],
    ]);
  });

  it('writes terms so that they stay within their attribute', () => {
    write(
      'en/quoted.mdx',
      `stance: go\ntopics: [fit]\nsearchTerms: ['why was "I" rejected & by whom']`,
    );
    expect(articleMarks(root).get('articles/quoted/index.html')).toContain(
      '"terms:why was &quot;I&quot; rejected &amp; by whom"',
    );
  });

  it('names the file that has no frontmatter', () => {
    write('en/x.mdx', 'stance: go');
    writeFileSync(join(root, 'articles/en/x.mdx'), 'Text.\n');
    expect(() => articleMarks(root)).toThrow('articles/en/x.mdx has no frontmatter.');
  });
});
