import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from './build';
import { readSite, type Site } from './dist';

const SLUG = 'a-draft-about-xylophones';
const WORD = 'xylophones';

let project: ProjectCopy;
let site: Site;

beforeAll(() => {
  project = copyProject();
  const published = readFileSync(`${project.content}/articles/en/when-to-say-no.mdx`, 'utf8');
  const draft = published
    .replace(/^title: .*$/m, `title: A draft about ${WORD}\ndraft: true`)
    .replace(/^searchTerms: .*$/m, `searchTerms: [${WORD}]`)
    .replace(/^## .*$/m, `## Say no to ${WORD}`);
  project.edit(`articles/en/${SLUG}.mdx`, () => draft);
  const { status, output, folder } = project.build();
  if (status !== 0) throw new Error(output);
  site = readSite(folder);
});

afterAll(() => {
  project.remove();
});

/** The text of a built file; the search index is compressed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(site.folder, file));
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('a draft', () => {
  it('has no page', () => {
    expect([...site.files].filter((file) => file.includes(SLUG))).toEqual([]);
  });

  it.each([
    ['pages', /\.html$/],
    ['the sitemap', /^sitemap.*\.xml$/],
    ['the feed', /^rss\.xml$/],
    ['the search index', /^pagefind\//],
    ['any other file', /./],
  ])('is not mentioned in %s', (_, kind) => {
    const files = [...site.files].filter((file) => kind.test(file));
    const mentions = files.filter((file) => {
      const text = textOf(file);
      return text.includes(SLUG) || text.includes(WORD);
    });
    expect({ some: files.length > 0, mentions }).toEqual({ some: true, mentions: [] });
  });
});
