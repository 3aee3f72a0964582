import { describe, expect, it } from 'vitest';
import { mdxToJs } from 'satteri';
import { articleMdx } from '../../../../src/integrations/article-mdx';
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

  it.each([['/content/pages/en/about.mdx'], ['/content/pages/en/articles.mdx'], ['/articles.mdx']])(
    'stays out of %s',
    async (path) => {
      const { code, citations } = await compile(MISTAKE, path);
      expect({ title: code.includes('Take the interview'), citations }).toEqual({
        title: true,
        citations: undefined,
      });
    },
  );

  it('stays out of text without a file', async () => {
    const { code } = await mdxToJs(MISTAKE, { mdastPlugins: [articleMdx(() => sources)] });
    expect(code).toContain('Take the interview');
  });

  it('works where nobody takes the frontmatter', async () => {
    const { code } = await mdxToJs(`Text.<Cite source="gaps" />\n${END}`, {
      mdastPlugins: [articleMdx(() => sources)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
      jsx: true,
    });
    expect(code).toContain('<Note source="gaps" number="1" />');
  });

  it('asks for the sources anew for each article', async () => {
    const known = new Map(sources);
    const options = {
      mdastPlugins: [articleMdx(() => known)],
      fileURL: new URL('file:///content/articles/en/article.mdx'),
    };
    const text = `Text.<Cite source="new" />\n${END}`;
    expect(() => mdxToJs(text, options)).toThrow('There is no source "new".');
    known.set('new', { level: 'primary', series: [] });
    expect(() => mdxToJs(text, options)).not.toThrow();
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
