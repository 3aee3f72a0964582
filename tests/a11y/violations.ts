import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** The checker as one script; its small form takes half the time to get into a page. */
const SCRIPT = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of which the outcome depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const SCHEMES = ['light', 'dark'] as const;

type Found = Pick<AxeResults, 'violations' | 'passes'>;

/** In dark colours only what depends on colours. */
const optionsFor = (scheme: (typeof SCHEMES)[number]): RunOptions => ({
  runOnly:
    scheme === 'light' ? { type: 'tag', values: RULES } : { type: 'rule', values: OF_COLOURS },
  resultTypes: ['violations'],
});

/** Asks the checker in a page or a frame; what frames in it hold is asked there. */
const ask = (where: Page | Frame, selector: string, options: RunOptions): Promise<Found> =>
  where.evaluate(
    ({ context, asked }) => (window as unknown as { axe: typeof axe }).axe.run(context, asked),
    { context: selector, asked: { ...options, iframes: false } },
  );

/** What was found, by rule and place. A check that looked at no colour found nothing out. */
function findings({ violations: wrong, passes }: Found): string[] {
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return wrong.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}

/**
 * What is wrong with a page or an element of it, in light and dark. The checker is put into the page once and
 * asked directly: its binding for Playwright puts it there for each question, and into a page for the answer too.
 *
 * @param selector what is looked at.
 * @param where the page itself, or a frame in it.
 */
export async function violations(page: Page, selector = 'html', where: Page | Frame = page) {
  await where.evaluate(SCRIPT);
  const found = { light: [] as string[], dark: [] as string[] };
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    found[scheme] = findings(await ask(where, selector, optionsFor(scheme)));
  }
  return found;
}

/** What is wrong with the colours of a frame, as they are now. */
export async function violationsOfColours(frame: Frame): Promise<string[]> {
  await frame.evaluate(SCRIPT);
  return findings(await ask(frame, 'html', optionsFor('dark')));
}

export const NONE = { light: [], dark: [] };
