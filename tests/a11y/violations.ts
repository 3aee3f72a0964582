import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
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

async function inBothSchemes(page: Page, analyze: (options: RunOptions) => Promise<Found>) {
  const found = { light: [] as string[], dark: [] as string[] };
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    const { violations: wrong, passes } = await analyze(optionsFor(scheme));
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    found[scheme] = wrong.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    );
  }
  return found;
}

/**
 * What is wrong with a page or a part of it, in light and dark. The checker is put into the page once and
 * asked directly: its binding for Playwright puts it there for each question, and into a page for the answer too.
 *
 * @param part what is looked at, by its selector.
 */
export async function violations(page: Page, part = 'html') {
  await page.evaluate(SCRIPT);
  return inBothSchemes(page, (options) =>
    page.evaluate(
      ({ context, asked }) => (window as unknown as { axe: typeof axe }).axe.run(context, asked),
      { context: part, asked: options },
    ),
  );
}

/** The same, with what frames of other sites in the page hold. */
export const violationsInFrames = (page: Page) =>
  inBothSchemes(page, (options) => new AxeBuilder({ page }).options(options).analyze());

export const NONE = { light: [], dark: [] };
