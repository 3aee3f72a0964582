/**
 * Shows a tool part by part where it would be higher than any host lets a frame be. The tool itself knows
 * nothing of it: what stands in other parts is out of sight, but stays in the page, so that a screen
 * reader reads on, paper shows everything, and the part turns by itself when the focus comes to it.
 */
import { tellPlace } from './child';

/** Out of sight until its part is shown; see styles/embed.css. */
const ELSEWHERE = 'data-elsewhere';
/** Tells in every part where one is, or what just happened. */
const KEPT = 'nav, .tool-head, .tool-progress, .tool-notice';
/** Belongs to what follows it: never the last of a part. */
const HEADING = /^(?:H[1-6]|LEGEND|DT|CAPTION)$/;
/** Not taken apart, however high it is. */
const WHOLE = /^(?:P|TABLE|FIGURE|DETAILS|LABEL|BUTTON|svg)$/;
/** How often parts are made smaller because of edges and margins that nobody can know before. */
const TRIES = 4;

interface Block {
  readonly element: Element;
  readonly top: number;
  readonly bottom: number;
}

const blockOf = (element: Element): Block => {
  const { top, bottom } = element.getBoundingClientRect();
  return { element, top, bottom };
};

/** The smallest number of blocks that each fit, in the order of the page. */
function blocksIn(element: Element, room: number): Block[] {
  const block = blockOf(element);
  const height = block.bottom - block.top;
  if (height === 0 || element.matches(KEPT)) return [];
  const holdsKept = element.querySelector(KEPT) !== null;
  const isWhole = WHOLE.test(element.tagName) || element.childElementCount === 0;
  if (isWhole || (height <= room && !holdsKept)) return [block];
  return [...element.children].flatMap((child) => blocksIn(child, room));
}

/**
 * Puts blocks together to parts, as many into each as fit.
 *
 * @param room pixels for a part.
 * @returns the blocks of each part.
 */
export function partsOf(blocks: readonly Block[], room: number): Block[][] {
  const parts: Block[][] = [];
  let part: Block[] = [];
  for (const block of blocks) {
    const [first] = part;
    if (first && block.bottom - first.top > room) {
      const kept = part.findLastIndex(({ element }) => !HEADING.test(element.tagName));
      const headings = kept < 0 ? [] : part.splice(kept + 1);
      parts.push(part);
      part = headings;
    }
    part.push(block);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

interface Bar {
  bar: HTMLElement;
  status: HTMLElement;
  back: HTMLElement;
  next: HTMLElement;
}

/** The bar below the tool, as the layout writes it. */
function findBar(): Bar | undefined {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-parts${name}]`);
  const [bar, status, back, next] = [find(''), find('-status'), find('-back'), find('-next')];
  return bar && status && back && next ? { bar, status, back, next } : undefined;
}

/** @param most pixels that the whole page may be high. */
export function showInParts(tool: Element, most: number): void {
  const found = findBar();
  if (!found) return;
  const { bar, status, back, next } = found;
  let parts: Element[][] = [];
  let shown = 0;
  /** The first block that is shown: where the reader is, whatever else changes. */
  let place: Element | undefined;

  const show = (index: number) => {
    shown = Math.min(Math.max(index, 0), Math.max(parts.length - 1, 0));
    place = parts[shown]?.[0];
    for (const [number, part] of parts.entries()) {
      for (const element of part) element.toggleAttribute(ELSEWHERE, number !== shown);
    }
    status.textContent = (status.dataset['partsStatus'] ?? '')
      .replace('{number}', String(shown + 1))
      .replace('{total}', String(parts.length));
    // Not `disabled`: the focus would be lost with the last press.
    back.ariaDisabled = String(shown === 0);
    next.ariaDisabled = String(shown === parts.length - 1);
  };

  const partWith = (element: Element | null | undefined) =>
    element ? parts.findIndex((part) => part.some((block) => block.contains(element))) : -1;

  const height = () => document.body.getBoundingClientRect().height;
  const unite = () => {
    for (const element of tool.querySelectorAll(`[${ELSEWHERE}]`)) {
      element.removeAttribute(ELSEWHERE);
    }
  };

  /** Makes parts of what is there now, and shows the one in which the reader is. */
  const arrange = () => {
    unite();
    const before = place;
    parts = [];
    bar.hidden = true;
    if (height() <= most) return;
    bar.hidden = false;
    let room = most - (height() - tool.clientHeight);
    for (const kept of tool.querySelectorAll(KEPT)) room -= kept.clientHeight;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      unite();
      parts = partsOf(blocksIn(tool, room), room).map((part) => part.map(({ element }) => element));
      const heights = parts.map((_, index) => {
        show(index);
        return height();
      });
      const over = Math.max(...heights) - most;
      if (over <= 0) break;
      room -= over;
    }
    const active = tool.contains(document.activeElement) ? document.activeElement : null;
    const focused = partWith(active);
    show(focused >= 0 ? focused : partWith(before));
  };

  const turn = (by: number) => {
    show(shown + by);
    scrollTo(0, 0);
    tellPlace(0);
  };
  back.addEventListener('click', () => {
    turn(-1);
  });
  next.addEventListener('click', () => {
    turn(1);
  });
  tool.addEventListener('focusin', ({ target }) => {
    const index = partWith(target instanceof Element ? target : null);
    if (index >= 0 && index !== shown) show(index);
  });
  tool.addEventListener('toggle', arrange, true);
  new MutationObserver(arrange).observe(tool, { childList: true, subtree: true });
  let width = 0;
  new ResizeObserver(() => {
    if (innerWidth === width) return;
    width = innerWidth;
    arrange();
  }).observe(document.documentElement);
  arrange();
}
