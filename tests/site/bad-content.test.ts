import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contentRoot } from '../../src/content-files';
import { copyProject } from './build';

const ARTICLE = 'articles/en/when-to-say-no.mdx';

/** The line of a text on which its mistake is, from 1. */
const lineOfMistake = (text: string) =>
  text.split('\n').findIndex((row) => row.includes('MISTAKE')) + 1;

/** Builds the site with one file changed; the build must fail. */
async function failedBuild(file: string, change: (text: string) => string) {
  const project = copyProject();
  onTestFinished(() => {
    project.remove();
  });
  let line = 0;
  project.edit(file, (text) => {
    const changed = change(text);
    line = lineOfMistake(changed);
    return changed;
  });
  const { status, output } = await project.build();
  return { status, output, line, path: join(project.content, file) };
}

describe('the build fails, and names the file, the place and the fix, when', () => {
  it('an article has an unknown field', async () => {
    const { status, output, path } = await failedBuild(ARTICLE, (text) =>
      text.replace('\nstance:', '\nmood: MISTAKE\nstance:'),
    );
    expect(status).toBe(1);
    expect(output).toContain(path);
    expect(output).toContain('Unknown field "mood". The fields are: title, description,');
  });

  it('an article has a tag that nobody closed', async () => {
    const { status, output, path, line } = await failedBuild(ARTICLE, (text) =>
      text.replace('\n<DoNext>', '\n<Aside title="MISTAKE">\n\nGo on.\n\n<DoNext>'),
    );
    expect(status).toBe(1);
    expect(output).toContain(`${path}:${line}:`);
    expect(output).toContain('Expected a closing tag for `<Aside>`');
  });

  // Two files that claim one path fail at the same place: tests/unit/content-files.test.ts.
  it('an article ends in .md', async () => {
    const { status, output } = await failedBuild('articles/en/notes.md', () => 'MISTAKE');
    expect(status).toBe(1);
    expect(output).toContain(
      'articles/en/notes.md: articles end in .mdx, or they are not seen. Rename it.',
    );
  });
});

/** Compiles one file with a change, as the build does: this test runs in the project's own Vite pipeline. */
async function refusal(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'take-the-interview-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const text = change(readFileSync(join(contentRoot, file), 'utf8'));
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const message = await import(path).then(
    () => 'It was compiled.',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { message, where: `${path}:${lineOfMistake(text)}` };
}

describe('a file is not compiled, and the message names the file, the line and the fix, when', () => {
  it('an article gives a percentage without a citation', async () => {
    const { message, where } = await refusal(ARTICLE, (text) =>
      text.replace('\n<DoNext>', '\nIt costs 37% of people a day. MISTAKE\n\n<DoNext>'),
    );
    expect(message).toContain(
      `${where} "37%" has no citation. Put <Cite source="…" /> into the same paragraph`,
    );
  });

  it.each([
    ['an article', ARTICLE, '\n<DoNext>'],
    ['a page about the site', 'pages/en/about.mdx', '\n## '],
  ])('%s links to a page that does not exist', async (_, file, before) => {
    const { message, where } = await refusal(file, (text) =>
      text.replace(before, `\nSee [MISTAKE](/articles/when-to-say-on/#who).\n${before}`),
    );
    expect(message).toContain(
      `${where} No page has the path /articles/when-to-say-on/. Link to one that exists, with a slash at both ends.`,
    );
  });

  it.each([ARTICLE, 'pages/en/about.mdx'])(
    'and only then: %s is compiled as it is',
    async (file) => {
      expect((await refusal(file, (text) => text)).message).toBe('It was compiled.');
    },
  );
});
