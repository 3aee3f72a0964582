import { describe, expect, it } from 'vitest';
import { mdxToJs } from 'satteri';
import { ArticleError, articleMdx } from '../../../../src/integrations/article-mdx';
import { compile, END, refusal, sources } from './compile';

const MISTAKE = '# Take the interview';

describe('articleMdx', () => {
  it.each([
    ['/content/articles/en/an-article.mdx'],
    ['/content/articles/en/an-article/index.mdx'],
    ['/elsewhere/articles/de/an-article.mdx'],
  ])('checks %s', async (path) => {
    expect(await refusal(MISTAKE, path)).toContain(`${path}:1 The title is`);
  });

  describe.each([
    ['/content/pages/en/about.mdx'],
    ['/content/pages/en/articles.mdx'],
    ['/articles.mdx'],
  ])('of a page about the site, %s,', (path) => {
    it('checks the markup', async () => {
      expect(await refusal(MISTAKE, path)).toBe(
        `${path}:1 The title is the page’s only first-level heading. Use ## here.`,
      );
    });

    it('checks nothing that only articles must have or leave', async () => {
      await expect(
        compile('12% of them did.<Cite source="gpas" /> <Quote>So they say.</Quote>', path),
      ).resolves.toBeDefined();
    });

    it('numbers no citations', async () => {
      const { code, citations } = await compile('Text.<Cite source="gaps" />', path);
      expect({ tags: code.match(/<(?:Cite|Note) [^>]*>/g), citations }).toEqual({
        tags: ['<Cite source="gaps" />'],
        citations: undefined,
      });
    });
  });

  it('takes text without a file for a page', () => {
    const options = { mdastPlugins: [articleMdx(() => sources)] };
    expect(() => mdxToJs(MISTAKE, options)).toThrow(
      new ArticleError('page', [
        { line: 1, message: 'The title is the page’s only first-level heading. Use ## here.' },
      ]),
    );
  });

  it('works where nobody takes the frontmatter', async () => {
    const { code } = await mdxToJs(`Text.<Cite source="gaps" />\n${END}`, {
      mdastPlugins: [articleMdx(() => sources)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
      jsx: true,
    });
    expect(code).toContain('<Note source="gaps" number="1" mentions="1" />');
  });

  it('asks for the sources anew for each article', () => {
    const known = new Map(sources);
    const options = {
      mdastPlugins: [articleMdx(() => known)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
    };
    const text = `Text.<Cite source="new" />\n${END}`;
    expect(() => mdxToJs(text, options)).toThrow('There is no source "new".');
    known.set('new', { level: 'primary', isAdvice: false, series: [] });
    expect(() => mdxToJs(text, options)).not.toThrow();
  });

  it('asks for the urls anew for each article', () => {
    const known = new Set<string>();
    const options = {
      mdastPlugins: [
        articleMdx(
          () => sources,
          () => known,
        ),
      ],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
    };
    const text = `[New](/articles/new/)\n${END}`;
    expect(() => mdxToJs(text, options)).toThrow('No page has the path /articles/new/.');
    known.add('/articles/new/');
    expect(() => mdxToJs(text, options)).not.toThrow();
  });

  it('leaves links alone where nobody gives it the urls', () => {
    const options = {
      mdastPlugins: [articleMdx(() => sources)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
    };
    expect(() => mdxToJs(`[New](/articles/new/)\n${END}`, options)).not.toThrow();
  });

  it('names its error, so that the build can show it as the author’s', () => {
    const options = {
      mdastPlugins: [articleMdx(() => sources)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
    };
    expect(() => mdxToJs(MISTAKE, options)).toThrow(
      expect.objectContaining({ name: 'ArticleError' }),
    );
  });
});
