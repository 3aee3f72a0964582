import { pagePaths } from '../../domain/paths';
import { walk, type TreeNode } from './tree';

/** Something wrong in a text: where it is and how to fix it. */
export interface Problem {
  line: number | undefined;
  message: string;
}

/** Orders problems as the author meets them. */
export const byLine = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0);

/** Comments and nothing between them, where something would be run. */
const ONLY_COMMENTS = /^(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*$/;

const NO_ALT =
  'This image has no alternative text. Write what it shows: ![what it shows](file.png).';

/** What is wrong with where a link leads, if anything. */
function problemWithLink(url: string, urls: ReadonlySet<string>): string | undefined {
  const [page = '', place] = url.split('#');
  if (page.startsWith('/') && !urls.has(page)) {
    return `No page has the path ${page}. Link to one that exists, with a slash at both ends.`;
  }
  if (page === pagePaths.glossary && place !== undefined && !urls.has(url)) {
    return `The glossary has no term "${place}". Link to the name of a file in content/glossary/, or add one.`;
  }
  if (/^[a-z][\w+.-]*:/i.test(url) && !urls.has(url)) {
    return `${url} is not a page that we send users to. Add it to a file in content/organisations/, or leave the link out.`;
  }
  return undefined;
}

/** What is wrong with one node of the markup, if anything. */
function problemOf(node: TreeNode, urls: ReadonlySet<string> | undefined): string | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return (node.alt ?? '').trim() === '' ? NO_ALT : undefined;
    case 'heading':
      return node.depth === 1
        ? 'The title is the page’s only first-level heading. Use ## here.'
        : undefined;
    case 'mdxjsEsm':
      return 'Articles import and export nothing: components are handed in. Remove this.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ONLY_COMMENTS.test(node.value ?? '')
        ? undefined
        : 'Text in braces would be run as code. Write it without them.';
    case 'link':
    case 'definition': {
      return urls === undefined ? undefined : problemWithLink(node.url ?? '', urls);
    }
    default:
      return undefined;
  }
}

/**
 * Checks what holds for every text of the site, articles and pages about it alike.
 *
 * @param urls every page that a link may lead to, as authors write it; unchecked without.
 */
export function findMarkupProblems(
  root: TreeNode,
  urls: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    const message = problemOf(node, urls);
    if (message !== undefined) problems.push({ line: node.position?.start.line, message });
  });
  return problems;
}
