import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../../page-checks';
import {
  answersOf,
  heading,
  input,
  link,
  nameOf,
  notice,
  press,
  STORAGE_KEY,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const junk = (length: number) => '%C3%28<b>~&=.'.repeat(Math.ceil(length / 13));
const MARKUP = '<img src=x onerror=alert(1)>';

/** Nothing from outside became an element, and no dialog opened. */
async function expectNoMarkup(page: Page, name: string) {
  await expect(page.locator('.tool :is(img, b, script)'), name).toHaveCount(0);
}

test.describe('a link that is', () => {
  /** Opens each as a page of its own, in which nothing was done before. */
  async function open(page: Page, name: string, hash: string, message: string, place: string) {
    await page.goto('/about/');
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.goto(`${TOOL}#${hash}`);
    await expect(notice(page), name).toHaveText(message);
    await expect(heading(page), name).toContainText(title(place));
    await expectNoMarkup(page, name);
  }

  test('damaged, hostile or too new starts afresh, and the user is notified', async ({ page }) => {
    const errors = complaints(page);
    for (const [name, hash] of [
      ['nothing in it', 'v1.'],
      ['broken escapes', 'v1.%%%'],
      ['a version to come', 'v9.reach=applied'],
      ['markup', `v1.reach=${MARKUP}`],
      ['two answers where one is possible', 'v1.reach=applied~vouched'],
      ['100 kB of junk', `v1.${junk(100_000)}`],
    ] as const) {
      await open(page, name, hash, ui('damaged'), 'reach');
      await expect(page.locator('.tool input:checked')).toHaveCount(0);
    }
    expect(errors).toEqual([]);
  });

  test('partly readable gives what can be read, and the user is notified', async ({ page }) => {
    const errors = complaints(page);
    for (const [name, hash, place = 'time'] of [
      ['names that objects have', 'v1.__proto__=x&constructor=y&reach=applied'],
      ['an unknown question', 'v1.reach=applied&nope=1'],
      ['an unknown option', 'v1.reach=applied&facts=scam~nope', 'asked'],
      ['the same question twice', 'v1.reach=applied&reach=vouched'],
      ['markup behind an answer', `v1.reach=applied&facts=${MARKUP}`, 'facts'],
      ['100 kB behind an answer', `v1.reach=applied&${junk(100_000)}`],
    ] as const) {
      await open(page, name, hash, ui('partly'), place);
      await press(page, 'showAll').click();
      await expect(input(page, 'reach', 'applied'), name).toBeChecked();
    }
    expect(errors).toEqual([]);
  });

  test('not ours changes nothing, and stays as it is', async ({ page }) => {
    const errors = complaints(page);
    for (const hash of ['?secret=abc', 'content', '__proto__', 'v', 'tool-missing']) {
      await open(page, hash, hash, '', 'reach');
      await input(page, 'reach', 'applied').click();
      await expect(heading(page)).toContainText(title('time'));
      expect(new URL(page.url()).hash, hash).toBe(`#${hash}`);
    }
    expect(errors).toEqual([]);
  });

  test('opened where answers were given replaces them, until undone; an anchor does not', async ({
    page,
  }) => {
    await page.goto(TOOL);
    await input(page, 'reach', 'vouched').click();
    await page.goto(`${TOOL}#content`);
    await expect(heading(page)).toContainText(title('time'));
    const answers = answersOf('signed');
    await page.goto(link(answers));
    await expect(verdict(page)).toContainText(nameOf(answers));
    await expect(notice(page)).toContainText(ui('fromLink'));
    await press(page, 'undo').click();
    await expect(heading(page)).toContainText(title('time'));
  });

  test('left behind by the first change: the URL then holds no answers', async ({ page }) => {
    await page.goto(link(answersOf('signed')));
    await expect(verdict(page)).toBeVisible();
    await press(page, 'clear').click();
    await expect(heading(page)).toContainText(title('reach'));
    expect(new URL(page.url()).hash).toBe('');
  });
});

test.describe('what is found on the device or in the tab, and is not ours,', () => {
  test('does no harm where it was stored', async ({ page }) => {
    const errors = complaints(page);
    await page.goto(TOOL);
    for (const text of [
      '',
      '%%%',
      'v1.',
      '{"a":1}',
      'v9.x',
      MARKUP,
      `v1.${MARKUP}`,
      junk(50_000),
    ]) {
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        STORAGE_KEY,
        text,
      ] as const);
      await page.reload();
      await expect(heading(page), text.slice(0, 30)).toContainText(title('reach'));
      await expectNoMarkup(page, text);
    }
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      STORAGE_KEY,
      'v1.reach=vouched&nope=1',
    ] as const);
    await page.reload();
    await expect(heading(page)).toContainText(title('time'));
    expect(errors).toEqual([]);
  });

  test('does no harm in the tab’s storage and history', async ({ page }) => {
    const errors = complaints(page);
    const signed = 'v1.reach=applied&facts=offer&other=signed';
    const begun = 'v1.reach=applied';
    const at = (place: unknown, rest: object = {}) => ({ 'should-i-go': { place, ...rest } });
    const states: [text: string, state: unknown, shown: 'question' | 'result'][] = [
      [begun, 'text', 'question'],
      [begun, { 'should-i-go': 'text' }, 'question'],
      [begun, at(null), 'question'],
      [MARKUP, at({ at: 'result' }), 'question'],
      [begun, at({ at: 'result' }), 'question'],
      [begun, at({ at: 'compare' }), 'question'],
      [begun, at({ at: 'question', question: '__proto__', screen: 1e9 }), 'question'],
      [signed, at({ at: 'nowhere' }), 'result'],
      [begun, at({ at: 'nowhere' }), 'question'],
      [signed, at({ at: 5 }, { which: 3 }), 'result'],
      [signed, at({ at: 'compare' }), 'result'],
    ];
    await page.goto(TOOL);
    for (const [text, state, shown] of states) {
      await page.evaluate(
        ([key, stored, value]) => {
          sessionStorage.setItem(key, stored);
          history.replaceState(value, '');
        },
        [STORAGE_KEY, text, state] as const,
      );
      await page.reload();
      await expect(shown === 'result' ? verdict(page) : heading(page)).toBeVisible();
      await expectNoMarkup(page, JSON.stringify(state));
    }
    expect(errors).toEqual([]);
  });
});
