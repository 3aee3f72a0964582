/**
 * The checklist, and the questions of interviewers that lead back to it. Pure data; the strings are in
 * `content/tools/resume-gaps/`, under `groups`, `items` and `asked`, by the same ids. Ticks
 * may be persisted under the ids of items: never rename one.
 */
import type { CheckId } from './checks';

interface Item {
  readonly id: string;
  /** What the tool can look at by itself. Every check belongs to one item. */
  readonly check?: CheckId;
}
interface Group {
  readonly id: string;
  readonly items: readonly Item[];
}

/** In the order of the page: what is wrong before what could be better. */
export const groups = [
  {
    id: 'dates',
    items: [
      { id: 'formats', check: 'mixedFormats' },
      { id: 'order', check: 'endBeforeStart' },
      { id: 'future', check: 'futureDate' },
      { id: 'missing', check: 'missingDate' },
      { id: 'overlap', check: 'overlap' },
      { id: 'current', check: 'currentEnded' },
      { id: 'oldest', check: 'oldestEntry' },
      { id: 'sheet' },
    ],
  },
  {
    id: 'evidence',
    items: [{ id: 'tasks' }, { id: 'part' }, { id: 'numbers' }, { id: 'tools' }, { id: 'truth' }],
  },
  {
    id: 'wording',
    items: [
      { id: 'gap', check: 'longGap' },
      { id: 'private' },
      { id: 'plain' },
      { id: 'spelling' },
    ],
  },
  { id: 'fit', items: [{ id: 'top' }, { id: 'change' }, { id: 'endings' }] },
  { id: 'findability', items: [{ id: 'text' }, { id: 'words' }] },
  { id: 'after', items: [{ id: 'log' }, { id: 'everywhere' }] },
] as const satisfies readonly Group[];

export type GroupId = (typeof groups)[number]['id'];
export type ItemId = (typeof groups)[number]['items'][number]['id'];

/** Every item, in the order of the page. */
export const itemIds: readonly ItemId[] = groups.flatMap(({ items }) => items.map(({ id }) => id));

/**
 * "After the interview": kinds of question that interviewers ask, and the item to fix for each. The
 * more a page can do about it, the earlier it comes.
 */
export const asked = [
  /** What they did day to day. */
  { id: 'day', item: 'tasks' },
  /** Their own share, or the team's. */
  { id: 'part', item: 'part' },
  /** A tool or a skill. */
  { id: 'tool', item: 'tools' },
  /** A number or a size. */
  { id: 'size', item: 'numbers' },
  /** A word that the interviewer did not know. */
  { id: 'word', item: 'plain' },
  /** When exactly. */
  { id: 'dates', item: 'sheet' },
  /** The time between two lines. */
  { id: 'gap', item: 'gap' },
  /** A short stay. */
  { id: 'short', item: 'endings' },
  /** Why leaving, or why they left. */
  { id: 'leaving', item: 'endings' },
  /** A change of field. */
  { id: 'change', item: 'change' },
] as const satisfies readonly { readonly id: string; readonly item: ItemId }[];

export type AskedId = (typeof asked)[number]['id'];

/** Every kind of question, in the order of the page. */
export const askedIds: readonly AskedId[] = asked.map(({ id }) => id);
