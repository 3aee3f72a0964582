import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Citation } from '../../domain/citation';
import { numberCitations } from './citations';
import { findMarkupProblems, type Problem } from './markup-rules';
import { findProblems, type KnownSource } from './rules';
import type { TreeNode } from './tree';

type Visitor = ReturnType<typeof defineMdastPlugin>;
type Context = Parameters<NonNullable<Visitor['before']>>[1];
type Target = Parameters<Context['setProperty']>[0];
type Content = Parameters<Context['insertAfter']>[1];

/** All that is wrong with one article, each with file, line and how to fix it. */
export class ArticleError extends Error {
  constructor(file: string, problems: readonly Problem[]) {
    super(
      problems
        .map(({ line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}`)
        .join('\n'),
    );
    this.name = 'ArticleError';
  }
}

/** The parser's tree is richer than our rules need; its nodes go back to it unchanged. */
const asTree = (tree: unknown) => tree as TreeNode;

const jsxAttribute = (name: string, value: string | number) => ({
  type: 'mdxJsxAttribute' as const,
  name,
  value: String(value),
});

/**
 * Checks articles against the editorial rules and numbers their citations while they are compiled.
 *
 * Each `<Cite>` and `<EvidenceChart>` gets its number; after each element that mentions a source for
 * the first time comes a `<Note>`; the list of citations goes to the page in the frontmatter.
 *
 * @param sources gives all sources by id; asked anew for each article.
 * @param urls gives every page that a link may lead to; links are not checked without it.
 * @throws ArticleError while compiling, with all problems of that article.
 */
export function articleMdx(
  sources: () => ReadonlyMap<string, KnownSource>,
  urls?: () => ReadonlySet<string>,
): MdastPluginEntry {
  const plugin = defineMdastPlugin({
    name: 'article-mdx',
    options: { position: true },
    before(tree, context) {
      const root = asTree(tree);
      const target = (node: TreeNode) => node as unknown as Target;
      const file = context.fileURL ? fileURLToPath(context.fileURL) : 'article';

      const problems = findProblems(root, sources(), urls?.());
      if (problems.length > 0) throw new ArticleError(file, problems);

      const { citations, marks, charts, notes } = numberCitations(root);
      const add = (node: TreeNode, extra: Record<string, number>) => {
        const attributes = [
          ...(node.attributes ?? []),
          ...Object.entries(extra).map(([name, value]) => jsxAttribute(name, value)),
        ];
        context.replaceNode(target(node), { ...node, attributes } as Content);
      };
      for (const { node, number, occurrence } of marks) add(node, { number, occurrence });
      for (const { node, number } of charts) add(node, { number });
      for (const { after, citations: mentioned } of notes) {
        context.insertAfter(target(after), mentioned.map(note));
      }
      const { astro } = context.data;
      if (astro) astro.frontmatter['citations'] = citations;
    },
  });
  // Pages about the site are written in MDX too, and have no citations.
  const pages = defineMdastPlugin({
    name: 'page-mdx',
    options: { position: true },
    before(tree, { fileURL }) {
      const problems = findMarkupProblems(asTree(tree), urls?.());
      const file = fileURL ? fileURLToPath(fileURL) : 'page';
      if (problems.length > 0) throw new ArticleError(file, problems);
    },
  });
  return ({ fileURL }) => (/\/articles\/[^/]+\//.test(fileURL?.pathname ?? '') ? plugin : pages);
}

function note({ source, number, mentions }: Citation) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name: 'Note',
    attributes: [
      jsxAttribute('source', source),
      jsxAttribute('number', number),
      jsxAttribute('mentions', mentions),
    ],
    children: [],
  };
}
