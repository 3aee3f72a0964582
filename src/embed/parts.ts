/**
 * Shows a tool part by part where it would be higher than any host lets a frame be. The tool itself knows
 * nothing of it: what stands in other parts is out of sight, but stays in the page, so that a screen
 * reader reads on, paper shows everything, and the part turns by itself when the focus comes to it.
 */
import { partsOf, type Block } from './blocks';
import { tellPlace } from './child';

/** Out of sight until its part is shown; see styles/embed.css. */
const ELSEWHERE = 'data-elsewhere';
/** Tells in every part where one is, or what just happened. */
const KEPT = 'nav, .tool-head, .tool-progress, .tool-notice';
/** Belongs to what follows it: never the last of a part. */
const HEADING = 'h1, h2, h3, h4, legend, dt, caption';
/** Belongs together: taken apart only where it fits in no part. */
const GROUP =
  'fieldset, li, dl > div, details, figure, .gaps-form, .tool-buttons, .verdict, .tool-warning, .tool-aside';
/** Not taken apart, however high it is. */
const WHOLE = 'p, table, summary, label, button, svg, textarea, select';
/** How often parts are made smaller because of edges and margins that nobody can know before. */
const TRIES = 4;

/** The pieces of an element: what is drawn, and is not in every part anyway. */
function piecesOf(element: Element): Block<Element>[] {
  return [...element.children].flatMap((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    if (bottom === top || item.matches(KEPT)) return [];
    const pieces = () => piecesOf(item);
    // A box around what is in every part cannot itself be in one.
    if (item.querySelector(KEPT)) return pieces();
    return {
      ...{ item, top, bottom },
      isHeading: item.matches(HEADING),
      isGroup: item.matches(GROUP),
      ...(item.matches(WHOLE) ? {} : { pieces }),
    };
  });
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
  /** The first piece that is shown: where the reader is, whatever else changes. */
  let place: Element | undefined;
  /** How wide the page was, how large its text, and how high it came out, when parts were last made. */
  let width = 0;
  let textSize = '';
  let arranged = 0;

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
  const rootTextSize = () => getComputedStyle(document.documentElement).fontSize;
  const unite = () => {
    for (const element of tool.querySelectorAll(`[${ELSEWHERE}]`)) {
      element.removeAttribute(ELSEWHERE);
    }
  };

  /** Makes parts of what is there now, and shows the one in which the reader is. */
  const arrange = () => {
    divide();
    width = innerWidth;
    textSize = rootTextSize();
    arranged = height();
  };
  const divide = () => {
    unite();
    const before = place;
    parts = [];
    bar.hidden = true;
    if (height() <= most) return;
    bar.hidden = false;
    let room = most - (height() - tool.clientHeight);
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      unite();
      const blocks = partsOf(piecesOf(tool), room);
      parts = blocks.map((part) => part.map(({ item }) => item));
      // What stands around the pieces of each: what is in every part, edges of boxes, margins.
      const measured = blocks.map((part, index) => {
        show(index);
        const own = (part.at(-1)?.bottom ?? 0) - (part[0]?.top ?? 0);
        return { whole: height(), around: height() - own };
      });
      if (measured.every(({ whole }) => whole <= most)) break;
      room = Math.min(room - 1, most - Math.max(...measured.map(({ around }) => around)));
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
  // Other text sizes or a late font: what fitted does so no more, or what did not now does.
  new ResizeObserver(() => {
    const now = height();
    const isOther = innerWidth !== width || rootTextSize() !== textSize;
    if (isOther || (now > most && now !== arranged)) arrange();
  }).observe(document.body);
  arrange();
}
