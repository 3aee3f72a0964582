import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from './dist';
import { BUILD_TIMEOUT, sharedVariant, VARIANT } from './variant';

const { slug: SLUG, word: WORD } = VARIANT.draft;

let site: Site;

beforeAll(async () => {
  ({ site } = await sharedVariant());
}, BUILD_TIMEOUT);

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
