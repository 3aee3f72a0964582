import { expect, test } from '@playwright/test';
import { getDocumentProxy, extractText } from 'unpdf';
import { allPages } from './pages';

const SHEETS = allPages().filter((path) => path.startsWith('/for-career-centres/workshop/'));

for (const path of SHEETS) {
  test(`${path} is one page of A4 and one of Letter, with all of its text`, async ({ page }) => {
    await page.goto(path);
    const shown = await page
      .locator('.sheet li, .sheet dd, .sheet-private')
      .evaluateAll((parts) => parts.map((part) => part.textContent.replace(/\s+/g, '')));
    expect(shown.length).toBeGreaterThan(3);
    for (const format of ['A4', 'Letter']) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      expect(pdf.numPages, format).toBe(1);
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = text.replace(/\s+/g, '');
      expect(
        shown.filter((part) => !printed.includes(part)),
        format,
      ).toEqual([]);
    }
  });
}
