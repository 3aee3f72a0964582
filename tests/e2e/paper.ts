/** What a page shows on paper, and what it should show. */
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** Without white space and hyphens, which paper adds where a line ends. */
export const bare = (text: string) => text.replace(/[\s\u00ad\u2010-]+/g, '');

/** What a page shows on paper, bare. */
export async function printed(page: Page): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  return bare(text);
}

/**
 * Whether paper has a text: at one place or, where a new sheet begins within it, at two, the rest after the start.
 *
 * @param paper what `printed` returned.
 */
export function hasText(paper: string, text: string): boolean {
  const wanted = bare(text);
  let length = wanted.length;
  while (length > 0 && !paper.includes(wanted.slice(0, length))) length -= 1;
  if (length === 0) return false;
  const end = paper.indexOf(wanted.slice(0, length)) + length;
  return paper.includes(wanted.slice(length), end);
}

/** What is for the screen alone, or for paper as notes are. */
const FOR_THE_SCREEN = '.no-print, .js-only, .note, summary, script, style, .sr-only';

/** Texts within an element, but for what is for the screen alone: those that are not displayed, or all. */
const textsOf = (page: Page, within: string, which: 'all' | 'hidden') =>
  page.locator(within).evaluate(
    (root, { screen, wanted }) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: around, textContent } = walker.currentNode;
        if (!around || around.closest(screen)) continue;
        if (wanted === 'hidden' && around.checkVisibility({ visibilityProperty: true })) continue;
        const text = textContent?.trim() ?? '';
        if (text.length > 2) texts.push(text);
      }
      return texts;
    },
    { screen: FOR_THE_SCREEN, wanted: which },
  );

/** What a page shows on the screen, text by text, but for what is for the screen alone. */
export const shown = (page: Page, within: string) => textsOf(page, within, 'all');

/** Which of these texts are not displayed in the media of the page as it is now: set that to print. */
export const hiddenOnPaper = (page: Page, within: string) => textsOf(page, within, 'hidden');
