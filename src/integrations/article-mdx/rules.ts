import { hasFigure, percentages } from '../../domain/figures';
import { byLine, findMarkupProblems, type Problem } from './markup-rules';
import { attribute, isComponent, textOf, walk, type TreeNode } from './tree';

/** What the rules must know of a source. */
export interface KnownSource {
  level: 'primary' | 'secondary' | 'none';
  /** An advice article: what others recommend, and no evidence. */
  isAdvice: boolean;
  /** Ids of its series. */
  series: readonly string[];
}

/** Components that an article may use, and the attributes that each must have. */
export const components: Readonly<Record<string, readonly string[]>> = {
  Cite: ['source'],
  EvidenceChart: ['source', 'series'],
  Script: ['label'],
  Checklist: ['id', 'label'],
  Check: ['id'],
  Timeline: ['label'],
  Moment: ['at'],
  Aside: ['title'],
  WhenThisIsWrong: [],
  HowSure: [],
  OtherAdvice: [],
  DoNext: [],
};

/** The elements in which a figure and its citation must be together. */
const UNITS = ['listItem', 'paragraph', 'heading', 'tableRow'];

const INLINE = ['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode'];

/** A component written on one line holds its text without a paragraph: it is a unit too. */
const isUnit = ({ type, children = [] }: TreeNode) =>
  UNITS.includes(type) ||
  (type === 'mdxJsxFlowElement' && children.some((inner) => INLINE.includes(inner.type)));

const lineOf = (node: TreeNode) => node.position?.start.line;

function checkComponents(root: TreeNode, report: (node: TreeNode, message: string) => void) {
  const checklistIds = new Set<string>();
  walk(root, (node, ancestors) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const name = node.name ?? '';
    const required = components[name];
    if (required === undefined) {
      report(
        node,
        `<${name}> is no component of ours. Use one of: ${Object.keys(components).join(', ')}.`,
      );
      return;
    }
    for (const key of required) {
      if (!attribute(node, key)) {
        report(node, `<${name}> lacks ${key}="…". Write it as plain text in quotes.`);
      }
    }
    if (name !== 'Checklist' && name !== 'Check') return;
    const id = attribute(node, 'id') ?? '';
    const scope = ancestors.find((ancestor) => isComponent(ancestor, 'Checklist'));
    const full = scope === undefined ? id : `${attribute(scope, 'id') ?? ''}/${id}`;
    if (checklistIds.has(full)) {
      report(
        node,
        `The id "${id}" is used twice. Users' ticks are stored under it: make it unique.`,
      );
    }
    checklistIds.add(full);
  });
}

/** A line has so many points: fewer are a sentence, more are a list. */
const MOMENTS = { least: 3, most: 6 };
/** What is beside a point is a label and no sentence, in characters. */
const LONGEST_LABEL = 24;

function checkTimelines(root: TreeNode, report: (node: TreeNode, message: string) => void) {
  walk(root, (node, ancestors) => {
    if (isComponent(node, 'Timeline')) {
      const moments = (node.children ?? []).filter((node) => isComponent(node, 'Moment')).length;
      if (moments >= MOMENTS.least && moments <= MOMENTS.most) return;
      report(
        node,
        `<Timeline> has ${moments} <Moment>. Give it ${MOMENTS.least} to ${MOMENTS.most}, one a line, or write a list.`,
      );
    }
    if (!isComponent(node, 'Moment')) return;
    if (!ancestors.some((ancestor) => isComponent(ancestor, 'Timeline'))) {
      report(node, '<Moment> is a point of a line. Put it inside <Timeline label="…">.');
    }
    const at = attribute(node, 'at') ?? '';
    if (at.length > LONGEST_LABEL) {
      report(node, `at="${at}" is long for a label. Use at most ${LONGEST_LABEL} characters.`);
    }
  });
}

function checkSources(
  root: TreeNode,
  sources: ReadonlyMap<string, KnownSource>,
  report: (node: TreeNode, message: string) => void,
) {
  walk(root, (node, ancestors) => {
    const cites = isComponent(node, 'Cite');
    if (!cites && !isComponent(node, 'EvidenceChart')) return;
    const id = attribute(node, 'source');
    if (id === undefined) return;
    const source = sources.get(id);
    if (source === undefined) {
      report(
        node,
        `There is no source "${id}". Use the name of a file in content/sources/, or add one.`,
      );
      return;
    }
    if (source.isAdvice && !ancestors.some((node) => isComponent(node, 'OtherAdvice'))) {
      report(
        node,
        `"${id}" is an advice article and no evidence. Write what it recommends in <OtherAdvice>, or leave it out.`,
      );
    }
    const series = attribute(node, 'series');
    if (!cites && series !== undefined && !source.series.includes(series)) {
      report(
        node,
        `The source "${id}" has no series "${series}". It has: ${source.series.join(', ') || 'none'}.`,
      );
    }
  });
}

function checkFigures(
  root: TreeNode,
  sources: ReadonlyMap<string, KnownSource>,
  report: (node: TreeNode, message: string) => void,
) {
  walk(root, (node, ancestors) => {
    if (!isUnit(node) || ancestors.some(isUnit)) return;
    const text = textOf(node);
    const cited: string[] = [];
    walk(node, (inner) => {
      if (isComponent(inner, 'Cite')) cited.push(attribute(inner, 'source') ?? '');
    });
    const [percentage] = percentages(text);
    if (percentage !== undefined && cited.length === 0) {
      report(
        node,
        `"${percentage}" has no citation. Put <Cite source="…" /> into the same paragraph, list item or table row, or leave the figure out.`,
      );
    }
    const unverified = cited.find((id) => sources.get(id)?.level === 'none');
    if (unverified !== undefined && hasFigure(text)) {
      const verified = cited.some((id) => (sources.get(id)?.level ?? 'none') !== 'none');
      if (!verified) {
        report(
          node,
          `A figure rests on "${unverified}", which nobody has checked. Leave the figure out, or verify the source.`,
        );
      }
    }
  });
}

/** Attributes that hold ids: a source may have a figure in its name. */
const ID_ATTRIBUTES = ['id', 'source', 'series'];

/** Other attributes are headings and labels: no citation can be in them. */
function checkAttributes(root: TreeNode, report: (node: TreeNode, message: string) => void) {
  walk(root, (node) => {
    for (const { name, value } of node.attributes ?? []) {
      if (ID_ATTRIBUTES.includes(name ?? '')) continue;
      const [percentage] = percentages(typeof value === 'string' ? value : '');
      if (percentage === undefined) continue;
      report(node, `"${percentage}" is in a label, without a citation. Move it into the text.`);
    }
  });
}

/** The sections that end an article, in their order; `missing` where none may lack it. */
const LAST_SECTIONS = [
  {
    name: 'WhenThisIsWrong',
    missing: 'Every article states when its own advice is wrong: add a list in',
  },
  {
    name: 'HowSure',
    missing: 'Every article states once how sure we are: add two or three lines in',
  },
  { name: 'OtherAdvice', missing: undefined },
  { name: 'DoNext', missing: 'Every article ends with what to do next: add a list in' },
] as const;

const SECTIONS_IN_ORDER = LAST_SECTIONS.map(({ name }) => `<${name}>`).join(', ');

function checkLastSections(root: TreeNode, report: (node: TreeNode, message: string) => void) {
  const elements = root.children ?? [];
  for (const { name, missing } of LAST_SECTIONS) {
    const found = elements.filter((element) => isComponent(element, name));
    if (found.length === 0 && missing !== undefined) {
      report(root, `${missing} <${name}> … </${name}>.`);
    }
    for (const extra of found.slice(1)) {
      report(extra, `<${name}> is there twice. Make it one.`);
    }
  }
  const order = elements.flatMap((element) => {
    const place = LAST_SECTIONS.findIndex(({ name }) => isComponent(element, name));
    return place === -1 ? [] : { element, place };
  });
  for (const [i, { element, place }] of order.entries()) {
    if (place < (order[i - 1]?.place ?? -1)) {
      report(
        element,
        `The sections at the end come in this order: ${SECTIONS_IN_ORDER}. Move this one.`,
      );
    }
  }
  const hasDoNext = elements.some((element) => isComponent(element, 'DoNext'));
  const last = elements.at(-1);
  if (hasDoNext && last !== undefined && !isComponent(last, 'DoNext')) {
    report(last, '<DoNext> comes last. Move what follows it before <WhenThisIsWrong>.');
  }
}

/**
 * Checks an article's text against the editorial rules.
 *
 * @param root the Markdown tree, before any change.
 * @param sources every source by id.
 * @param urls every page that a link may lead to, as authors write it; unchecked without.
 * @returns all problems, by line.
 */
export function findProblems(
  root: TreeNode,
  sources: ReadonlyMap<string, KnownSource>,
  urls?: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const report = (node: TreeNode, message: string) => {
    problems.push({ line: node === root ? undefined : lineOf(node), message });
  };
  checkComponents(root, report);
  checkTimelines(root, report);
  checkSources(root, sources, report);
  checkFigures(root, sources, report);
  checkAttributes(root, report);
  checkLastSections(root, report);
  return [...problems, ...findMarkupProblems(root, urls)].sort(byLine);
}
