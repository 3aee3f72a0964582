import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

/** The checker as one script; its small form takes half the time to get into a page. */
const SCRIPT = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of which the outcome depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const SCHEMES = ['light', 'dark'] as const;

const ALL: RunOptions = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] };
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: OF_COLOURS },
  resultTypes: ['violations'],
};
/** Those of which the outcome depends on styles alone; they are the slowest, too. */
const OF_STYLES = [...OF_COLOURS, 'target-size'];
const STYLES: RunOptions = { ...COLOURS, runOnly: { type: 'rule', values: OF_STYLES } };
const ALL_BUT_STYLES: RunOptions = {
  ...ALL,
  rules: Object.fromEntries(OF_STYLES.map((rule) => [rule, { enabled: false }])),
};

type Found = Pick<AxeResults, 'violations' | 'passes'>;
/** A page in which the checker is, and where `markNewKinds` leaves elements for it. */
type CheckedWindow = Window & { axe: typeof axe; elementsOfNewKinds?: Element[] };

/** Asks the checker in a page or a frame; what frames in it hold is asked there. */
const ask = (where: Page | Frame, selector: string, options: RunOptions): Promise<Found> =>
  where.evaluate(
    ({ context, asked }) => (window as unknown as CheckedWindow).axe.run(context, asked),
    { context: selector, asked: { ...options, iframes: false } },
  );

/** What was found, by rule and place. */
const faults = ({ violations: wrong }: Found): string[] =>
  wrong.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);

/** The same; a check that looked at no colour found nothing out. */
function findings(found: Found): string[] {
  expect(found.passes.map(({ id }) => id)).toContain('color-contrast');
  return faults(found);
}

/**
 * What is wrong with a page or an element of it, in light and dark: in dark colours only what depends on colours.
 * The checker is put into the page once and asked directly: its binding for Playwright puts it there for each
 * question, and into a page for the answer too.
 *
 * @param selector what is looked at.
 * @param where the page itself, or a frame in it.
 */
export async function violations(page: Page, selector = 'html', where: Page | Frame = page) {
  await where.evaluate(SCRIPT);
  const found = { light: [] as string[], dark: [] as string[] };
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    found[scheme] = findings(await ask(where, selector, scheme === 'light' ? ALL : COLOURS));
  }
  return found;
}

/** What is wrong with the colours of a frame, as they are now. */
export async function violationsOfColours(frame: Frame): Promise<string[]> {
  await frame.evaluate(SCRIPT);
  return findings(await ask(frame, 'html', COLOURS));
}

export const NONE = { light: [], dark: [] };

/**
 * Leaves in the page the elements with text, links and controls of a kind that was not there before. Of one kind
 * are elements with the same name, attributes and classes at the same place: within elements of the same kinds.
 *
 * @returns these kinds, as numbers.
 */
const markNewKinds = (page: Page, known: readonly number[]): Promise<number[]> =>
  page.evaluate((before) => {
    const WITH_VALUE = /^(?:class|style|type|role|open|hidden|disabled|checked|aria-(?!label).*)$/;
    const kindOf = (element: Element, around: number): number => {
      const attributes = [...element.attributes]
        .map(({ name, value }) => (WITH_VALUE.test(name) ? `${name}=${value}` : name))
        .sort();
      let hash = around;
      for (const letter of [element.localName, ...attributes].join(' ')) {
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      }
      return hash;
    };
    const isLookedAt = (element: Element) =>
      element.matches('a, button, input, select, textarea, summary') ||
      [...element.childNodes].some(
        ({ nodeType, data = '' }: ChildNode & { data?: string }) =>
          nodeType === Node.TEXT_NODE && data.trim() !== '',
      );
    const kinds = new Set(before);
    const elements: Element[] = [];
    const look = (element: Element, around: number) => {
      const kind = kindOf(element, around);
      if (!kinds.has(kind) && isLookedAt(element)) {
        kinds.add(kind);
        elements.push(element);
      }
      for (const child of element.children) look(child, kind);
    };
    look(document.body, kindOf(document.documentElement, 0x811c9dc5));
    (window as unknown as CheckedWindow).elementsOfNewKinds = elements;
    return [...kinds].slice(before.length);
  }, known);

/** Asks the checker about what `markNewKinds` has left. */
const askNewKinds = (page: Page, options: RunOptions): Promise<Found> =>
  page.evaluate(
    (asked) => {
      const { axe: checker, elementsOfNewKinds } = window as unknown as CheckedWindow;
      // The checker takes elements, though its types know selectors alone.
      return checker.run({ include: elementsOfNewKinds } as ElementContext, asked);
    },
    { ...options, iframes: false },
  );

/**
 * Asks several pages, one after another, what `violations` asks of one: everything that an author's text can
 * break, and of each kind of element its colours and its size, once. What those are is up to the styles, which are
 * the same for all elements of a kind.
 */
export function violationsOfMany() {
  const kinds: number[] = [];
  return {
    /** What is wrong with the page, and how many kinds of elements the pages before had not. */
    ask: async (page: Page) => {
      await page.evaluate(SCRIPT);
      const found = {
        light: faults(await ask(page, 'html', ALL_BUT_STYLES)),
        dark: [] as string[],
      };
      const fresh = await markNewKinds(page, kinds);
      if (fresh.length > 0) {
        found.light.push(...faults(await askNewKinds(page, STYLES)));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.dark.push(...faults(await askNewKinds(page, COLOURS)));
        await page.emulateMedia({ colorScheme: 'light' });
      }
      // The first page has the frame of all: a check that looked at no colour of it found nothing out.
      if (kinds.length === 0) expect(fresh.length).toBeGreaterThan(10);
      kinds.push(...fresh);
      return { violations: found, newKinds: fresh.length };
    },
  };
}
