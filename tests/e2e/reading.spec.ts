import { expect, test, type Locator, type Page } from '@playwright/test';
import { ARTICLE, CITES_TWICE } from './pages';

test.describe('reading by keyboard alone', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  test('a user gets from the home page into the decision article', async ({ page }) => {
    await page.goto('/');
    const link = page.getByRole('link', { name: 'Read the whole answer' });
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((node) => node === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\/should-i-take-this-interview\/$/);
  });

  /** Presses Tab until an element has focus, as a user would. */
  const tabTo = async (page: Page, target: Locator, limit = 80, key = 'Tab') => {
    for (let presses = 0; presses < limit; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
  };

  test('a citation leads to its note, the finding opens there, and the note leads back', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await tabTo(page, page.locator('#cite-1-1'));
    await page.keyboard.press('Enter');
    const note = page.locator('#note-1');
    await expect(page).toHaveURL(/#note-1$/);
    await expect(note).toContainText('Caveat:');
    await tabTo(page, note.locator('summary'), 6);
    await page.keyboard.press('Enter');
    await expect(note.getByText(/^Read (at the source|second-hand)$/)).toBeVisible();
    await tabTo(page, note.getByRole('link', { name: /^Back to the text/ }), 6, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#cite-1-1$/);
  });

  test('a source that is cited twice leads to both places', async ({ page }) => {
    await page.goto(CITES_TWICE);
    const second = page.locator('#note-1').getByRole('link', { name: 'Mention 2 of source 1' });
    await second.click();
    await expect(page).toHaveURL(/#cite-1-2$/);
    await expect(page.locator('#cite-1-2')).toBeInViewport();
  });

  test('every stop has a visible place on the screen, and shows that it is in focus', async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.goto(ARTICLE);
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < 120; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return undefined;
        const { left, top, width, height } = node.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        const outlined = getComputedStyle(node).outlineStyle !== 'none';
        const reachable = at !== null && (node.contains(at) || at.contains(node));
        return { name: node.outerHTML.slice(0, 90), ok: reachable && outlined && width > 4 };
      });
      if (stop === undefined) break;
      if (!stop.ok) hidden.push(stop.name);
    }
    expect(stops).toBeGreaterThan(30);
    expect(hidden).toEqual([]);
  });
});

test.describe('evidence beside the text', () => {
  test('on a wide screen notes are in the margin, level with their mark, and never overlap', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/articles/one-way-and-ai-interviews/');
    const places = await page.locator('.note').evaluateAll((notes) =>
      notes.map((note) => {
        const box = note.getBoundingClientRect();
        const mark = document.querySelector(`#${note.id.replace('note', 'cite')}-1`);
        const prose = note.closest('.prose')?.getBoundingClientRect();
        return {
          left: box.left,
          top: box.top,
          bottom: box.bottom,
          mark: mark?.getBoundingClientRect().top ?? 0,
          edge: prose?.right ?? 0,
        };
      }),
    );
    expect(places.length).toBeGreaterThan(2);
    places.forEach((note, i) => {
      const before = places[i - 1];
      expect(note.left).toBeGreaterThan(note.edge);
      if (before) expect(note.top).toBeGreaterThanOrEqual(before.bottom);
      const pushed = before !== undefined && before.bottom + 30 > note.mark;
      if (!pushed) expect(Math.abs(note.top - note.mark)).toBeLessThan(40);
    });
  });

  test('on a phone notes are below their paragraph', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(ARTICLE);
    const note = await page.locator('#note-1').boundingBox();
    const mark = await page.locator('#cite-1-1').boundingBox();
    expect(note?.y ?? 0).toBeGreaterThan(mark?.y ?? Infinity);
    expect(note?.x ?? Infinity).toBeLessThan(60);
  });
});

test.describe('acting on an article', () => {
  test('"Copy" puts the text on the clipboard and confirms it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(ARTICLE);
    const script = page.locator('[data-copy]').first();
    const text = (await script.locator('[data-copy-text]').innerText()).trim();
    await script.getByRole('button').click();
    await expect(script.getByRole('button')).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test('where the clipboard is refused, the older way copies', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(ARTICLE);
    const button = page.locator('[data-copy]').first().getByRole('button');
    await button.click();
    await expect(button).toContainText('Copied');
    await expect(button).toBeFocused();
  });

  test('where nothing can copy, the text is selected and the user is notified', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(ARTICLE);
    const script = page.locator('[data-copy]').first();
    await script.getByRole('button').click();
    await expect(script.getByRole('button')).toContainText('Select the text');
    const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    expect(selected).toBe((await script.locator('[data-copy-text]').innerText()).trim());
  });

  test('ticks stay on this device and can be cleared', async ({ page }) => {
    await page.goto(ARTICLE);
    const box = page.locator('[data-checklist] input').nth(1);
    await box.check();
    await page.reload();
    await expect(box).toBeChecked();
    await page
      .getByRole('button', { name: /^Clear the ticks/ })
      .first()
      .click();
    await expect(box).not.toBeChecked();
    await page.reload();
    await expect(box).not.toBeChecked();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a browser without storage still ticks, and nothing breaks', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.goto(ARTICLE);
    const box = page.locator('[data-checklist] input').first();
    await box.check();
    await expect(box).toBeChecked();
    await page.locator('[data-theme-switch]').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(errors).toEqual([]);
  });
});

test('a reading path leads on to its next article and back', async ({ page }) => {
  await page.goto('/paths/24-hours-to-reply/');
  await page.getByRole('link', { name: 'Start reading' }).click();
  await expect(page).toHaveURL(/should-i-take-this-interview/);
  const path = page.getByRole('navigation', { name: /You have an invitation and 24 hours/ });
  await path.locator('[rel=next]').click();
  await expect(page).toHaveURL(/when-to-say-no/);
  await page
    .getByRole('navigation', { name: /You have an invitation and 24 hours/ })
    .locator('[rel=prev]')
    .click();
  await expect(page).toHaveURL(/should-i-take-this-interview/);
});
