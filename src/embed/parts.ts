/**
 * Shows a tool part by part where it would be higher than any host lets a frame be. The tool itself knows
 * nothing of it: what stands in other parts is out of sight, but stays in the page, so that a screen
 * reader reads on, paper shows everything, and the part turns by itself when the focus comes to it.
 */
import { partsOf, type Block } from './blocks';
import { tellPlace } from './child';

/** Out of sight until its part is shown; see components/embed/embed.css. */
const ELSEWHERE = 'data-elsewhere';
/** Tells in every part where one is, or what just happened. */
const KEPT = 'nav, .tool-head, .tool-progress, .tool-notice';
/** Belongs to what follows it: never the last of a part. */
const HEADING = 'h1, h2, h3, h4, legend, dt, caption, .script > figcaption';
/** Belongs together: taken apart only where it fits in no part. */
const GROUP =
  'fieldset, li, dl > div, details, figure, .gaps-form, .tool-buttons, .verdict, .tool-warning, .tool-aside';
/** Not taken apart, however high it is. */
const WHOLE = 'p, table, summary, label, button, svg, textarea, select';

/** Takes away from all that is in a tool what keeps it out of sight. */
function unite(tool: Element): void {
  for (const element of tool.querySelectorAll(`[${ELSEWHERE}]`)) element.removeAttribute(ELSEWHERE);
}

/** The pieces of an element: what is drawn, and is not in every part anyway. */
function piecesOf(element: Element, tool: Element): Block<Element>[] {
  // Where they are can be measured only while all are in sight.
  unite(tool);
  return [...element.children].flatMap((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    if (bottom === top || item.matches(KEPT)) return [];
    // A box around what is in every part cannot itself be in one.
    if (item.querySelector(KEPT)) return piecesOf(item, tool);
    return {
      ...{ item, top, bottom },
      isHeading: item.matches(HEADING),
      isGroup: item.matches(GROUP),
      ...(item.matches(WHOLE) ? {} : { pieces: () => piecesOf(item, tool) }),
    };
  });
}

/** Leaves these in sight, with the boxes around them and what is in every part, and nothing else. */
function reveal(tool: Element, pieces: readonly Element[]): void {
  const shown = new Set(pieces);
  const isIn = (element: Element) => pieces.some((piece) => element.contains(piece));
  const go = (box: Element) => {
    for (const element of box.children) {
      const isBox = !shown.has(element) && (isIn(element) || element.querySelector(KEPT) !== null);
      const isSeen = shown.has(element) || isBox || element.matches(KEPT);
      element.toggleAttribute(ELSEWHERE, !isSeen);
      if (isBox) go(element);
    }
  };
  go(tool);
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

  const tellPart = (number: number, total: number) => {
    status.textContent = (status.dataset['partsStatus'] ?? '')
      .replace('{number}', String(number))
      .replace('{total}', String(total));
  };

  const show = (index: number) => {
    shown = Math.min(Math.max(index, 0), Math.max(parts.length - 1, 0));
    place = parts[shown]?.[0];
    if (parts.length > 0) reveal(tool, parts[shown] ?? []);
    tellPart(shown + 1, parts.length);
    // Not `disabled`: the focus would be lost with the last press.
    back.ariaDisabled = String(shown === 0);
    next.ariaDisabled = String(shown === parts.length - 1);
  };

  /** The part that an element is in, or begins in: it may have been taken apart since. */
  const partWith = (element: Element | null | undefined) =>
    element
      ? parts.findIndex((part) =>
          part.some((piece) => piece.contains(element) || element.contains(piece)),
        )
      : -1;

  const height = () => document.body.getBoundingClientRect().height;
  const rootTextSize = () => getComputedStyle(document.documentElement).fontSize;

  /** Makes parts of what is there now, and shows the one in which the reader is. */
  const arrange = () => {
    divide();
    width = innerWidth;
    textSize = rootTextSize();
    arranged = height();
  };
  const divide = () => {
    unite(tool);
    const before = place;
    parts = [];
    bar.hidden = true;
    if (height() <= most) return;
    bar.hidden = false;
    // In a narrow frame this text may take two lines, so it must be there when the page is measured.
    tellPart(10, 10);
    const around = height() - tool.clientHeight;
    parts = partsOf(piecesOf(tool, tool), most - around, (pieces) => {
      reveal(tool, pieces);
      // Not the tool's own height: what is around it may be higher with some pieces than with all.
      return height() - around;
    });
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
  new MutationObserver(arrange).observe(tool, {
    ...{ childList: true, characterData: true, subtree: true },
  });
  // A late font or another size of text: what fitted does so no more, or what did not now does.
  document.fonts.addEventListener('loadingdone', arrange);
  new ResizeObserver(() => {
    const now = height();
    const isOther = innerWidth !== width || rootTextSize() !== textSize;
    if (isOther || (now > most && now !== arranged)) arrange();
  }).observe(document.body);
  arrange();
}
