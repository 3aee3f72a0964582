import { describe, expect, it } from 'vitest';
import { plain, readSite } from './dist';

const site = readSite();

describe('a copy whose publisher is not set', () => {
  it.each(['/about/', '/privacy/', '/accessibility/'])('is admitted on %s', (path) => {
    const page = site.pages.find((candidate) => candidate.path === path);
    expect(plain(page?.$('main').text() ?? '')).toContain('There is no address to write to yet.');
  });

  it('leads from “Report an error” in every article to a page that admits it', () => {
    const articles = site.pages.filter(({ path }) => /^\/articles\/[\w-]+\/$/.test(path));
    const lost = articles.filter(({ $ }) => $('main a[href$="/about/#contact"]').length !== 1);
    expect({ some: articles.length > 0, lost: lost.map(({ path }) => path) }).toEqual({
      some: true,
      lost: [],
    });
  });
});
