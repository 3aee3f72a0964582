import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyProject } from './build';

const ARTICLE = 'articles/en/when-to-say-no.mdx';

/** Builds the site with one article changed; the build must fail. */
function failedBuild(file: string, change: (text: string) => string) {
  const project = copyProject();
  onTestFinished(() => {
    project.remove();
  });
  let line = 0;
  project.edit(file, (text) => {
    const changed = change(text);
    line = changed.split('\n').findIndex((row) => row.includes('MISTAKE')) + 1;
    return changed;
  });
  const { status, output } = project.build();
  return { status, output, line, path: join(project.content, file) };
}

describe('the build fails, and names the file, the place and the mend, when', () => {
  it('an article has an unknown field', () => {
    const { status, output, path } = failedBuild(ARTICLE, (text) =>
      text.replace('\nstance:', '\nmood: MISTAKE\nstance:'),
    );
    expect(status).toBe(1);
    expect(output).toContain(path);
    expect(output).toContain('Unknown field "mood". The fields are: title, description,');
  });

  it('an article gives a percentage without a citation', () => {
    const { status, output, path, line } = failedBuild(ARTICLE, (text) =>
      text.replace('\n<DoNext>', '\nIt costs 37% of people a day. MISTAKE\n\n<DoNext>'),
    );
    expect(status).toBe(1);
    expect(output).toContain(
      `${path}:${line} "37%" stands without a citation. Put <Cite source="…" /> into the same paragraph`,
    );
  });

  it('an article has a tag that nobody closed', () => {
    const { status, output, path, line } = failedBuild(ARTICLE, (text) =>
      text.replace('\n<DoNext>', '\n<Aside title="MISTAKE">\n\nTake it.\n\n<DoNext>'),
    );
    expect(status).toBe(1);
    expect(output).toContain(`${path}:${line}:`);
    expect(output).toContain('Expected a closing tag for `<Aside>`');
  });

  it.each([
    ['an article', ARTICLE, '\n<DoNext>'],
    ['a page about the site', 'pages/en/about.mdx', '\n## '],
  ])('%s links to a page that does not exist', (_, file, before) => {
    const { status, output, path, line } = failedBuild(file, (text) =>
      text.replace(before, `\nSee [MISTAKE](/articles/when-to-say-on/#who).\n${before}`),
    );
    expect(status).toBe(1);
    expect(output).toContain(
      `${path}:${line} No page has the address /articles/when-to-say-on/. Link to one that exists, with a slash at both ends.`,
    );
  });

  it('an article ends in .md', () => {
    const { status, output } = failedBuild('articles/en/notes.md', () => 'MISTAKE');
    expect(status).toBe(1);
    expect(output).toContain(
      'articles/en/notes.md: articles end in .mdx, or they are not seen. Rename it.',
    );
  });

  it('two files claim one address', () => {
    const { status, output } = failedBuild('articles/en/when-to-say-no/index.mdx', () => 'MISTAKE');
    expect(status).toBe(1);
    expect(output).toContain(
      'Two files claim the address /articles/when-to-say-no/: articles/en/when-to-say-no.mdx and articles/en/when-to-say-no/index.mdx. Remove or rename one.',
    );
  });
});
