/**
 * The little that our rules need to know of a Markdown tree, so that they can be read and tested
 * without the parser's types.
 */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly value?: string | null | undefined;
  readonly alt?: string | null | undefined;
  readonly url?: string | undefined;
  readonly depth?: number | undefined;
  readonly attributes?: readonly TreeAttribute[] | undefined;
  readonly children?: readonly TreeNode[] | undefined;
  readonly position?: { start: { line: number; column: number } } | undefined;
}

export interface TreeAttribute {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** Visits a node and everything below it, in reading order, with its ancestors from the root. */
export function walk(
  node: TreeNode,
  visit: (node: TreeNode, ancestors: readonly TreeNode[]) => void,
  ancestors: readonly TreeNode[] = [],
): void {
  visit(node, ancestors);
  const { children = [] } = node;
  if (children.length === 0) return;
  const path = [...ancestors, node];
  for (const inner of children) walk(inner, visit, path);
}

/** Whether a node is the component of this name, in a line or on its own. */
export function isComponent(node: TreeNode, name: string): boolean {
  return (
    (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name
  );
}

/** The value of a component's attribute if it is plain text. */
export function attribute(node: TreeNode, name: string): string | undefined {
  const found = node.attributes?.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** All text below a node, components' attributes left out. */
export function textOf(node: TreeNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join(node.type === 'tableRow' ? ' ' : '');
}
