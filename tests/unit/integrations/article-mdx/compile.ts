import { readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import type { Citation } from '../../../../src/domain/citation';
import { articleMdx } from '../../../../src/integrations/article-mdx';
import type { KnownSource } from '../../../../src/integrations/article-mdx/rules';

const known = (level: KnownSource['level'], series: readonly string[] = []): KnownSource => ({
  level,
  isAdvice: false,
  series,
});

/** The sources that fixtures may cite. */
export const sources: ReadonlyMap<string, KnownSource> = new Map<string, KnownSource>([
  ['gaps', known('primary', ['callbacks', 'months'])],
  ['offers', known('secondary')],
  ['survey', known('primary')],
  ['law', known('primary')],
  ['worth-8-percent', known('primary')],
  ['time', known('primary')],
  ['hearsay', known('none')],
  ['column', { ...known('secondary'), isAdvice: true }],
]);

/** The pages that fixtures may link to. */
export const urls: ReadonlySet<string> = new Set([
  '/',
  '/about/',
  '/articles/known/',
  '/glossary/',
  '/glossary/#ghost-job',
  'https://example.org/help/',
]);

export interface Compiled {
  /** The page's code, with JSX as it is. */
  code: string;
  /** What the plugin hands to the page; `undefined` if it handed on nothing. */
  citations: Citation[] | undefined;
}

/** Compiles an article, or a page about the site, with the real parser and our plugin. @throws what the plugin throws. */
export async function compile(
  mdx: string,
  path = '/content/articles/en/article.mdx',
): Promise<Compiled> {
  const frontmatter: Record<string, unknown> = {};
  const { code } = await mdxToJs(mdx, {
    mdastPlugins: [
      articleMdx(
        () => sources,
        () => urls,
      ),
    ],
    fileURL: new URL(`file://${path}`),
    jsx: true,
    data: {
      astro: {
        frontmatter,
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });
  return { code, citations: frontmatter['citations'] as Citation[] | undefined };
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/articles/${name}.mdx`, import.meta.url), 'utf8');
}

/** The message with which an article is refused. @throws Error if it is taken. */
export async function refusal(mdx: string, path?: string): Promise<string> {
  try {
    await compile(mdx, path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The article was taken.');
}

/** What every article ends with. */
export const END = `
<WhenThisIsWrong>

- You have no time.

</WhenThisIsWrong>

<HowSure>

This is our judgement.

</HowSure>

<DoNext>

- Reply today.

</DoNext>
`;
