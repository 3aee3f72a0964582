import { readFile } from 'node:fs/promises';
import { expect, test, type Page, type Request } from '@playwright/test';
import {
  byLikelihood,
  counterfactualsOf,
} from '../../../../src/tools/should-i-go/model/counterfactuals';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { evidence } from '../../../../src/tools/should-i-go/model/evidence';
import {
  basisText,
  counterfactualText,
  wholeText,
} from '../../../../src/tools/should-i-go/views/messages';
import { cases } from '../../../fixtures/should-i-go/cases';
import { evidencePlaces } from '../../pages';
import {
  answerAll,
  answersOf,
  card,
  change,
  copied,
  copying,
  data,
  heading,
  input,
  link,
  nameOf,
  notice,
  openResult,
  press,
  title,
  TOOL,
  ui,
  verdict,
  strings,
} from './shared';

test('the end is marked for those who embed the tool: a result, and a comparison', async ({
  page,
}) => {
  const answers = answersOf('day-trip');
  const done = page.locator('[data-tool-done]');
  await page.goto(TOOL);
  await answerAll(page, answers, { upTo: 'work' });
  await expect(heading(page)).toContainText(title('work'));
  await expect(done).toHaveCount(0);
  await answerAll(page, answers, { from: 'work' });
  await expect(verdict(page)).toContainText(nameOf(answers));
  await expect(done).toHaveCount(1);
  await press(page, 'clear').click();
  await expect(heading(page)).toContainText(title('reach'));
  await expect(done).toHaveCount(0);
  await page.goto(link(answers, answersOf('signed')));
  await expect(heading(page)).toHaveText(ui('compareTitle'));
  await expect(done).toHaveCount(1);
});

test('a warning links to those who help with it, and the copied text names them', async ({
  page,
}) => {
  const { help = [] } = strings.warnings['duty-us'] ?? {};
  const pages = help.map((id) => strings.help[id]);
  expect(pages.length).toBeGreaterThan(0);
  await openResult(page, answersOf('claimant-no-offer'));
  const links = page.locator('.tool-warning a[rel=external]');
  await expect(links).toHaveText(pages.map((one) => one?.text ?? ''));
  for (const [index, one] of pages.entries()) {
    await expect(links.nth(index)).toHaveAttribute('href', one?.url ?? '');
  }
  await press(page, 'asText').click();
  for (const one of pages) {
    await expect(copied(page)).toHaveValue(
      new RegExp(`: ${one?.url.replaceAll('.', '\\.') ?? ''}`),
    );
  }
});

test('a warning without pages that help has no list', async ({ page }) => {
  await openResult(page, { ...answersOf('dream-company'), facts: ['dread'], dreads: ['habit'] });
  await expect(page.locator('.tool-aside')).toHaveCount(1);
  await expect(page.locator('.tool-aside ul')).toBeHidden();
});

test.describe('the evidence of a result', () => {
  const places = evidencePlaces();
  const known = new Set(places.values());

  test('every bar opens and shows why', async ({ page }) => {
    await openResult(page, answersOf('day-trip'));
    const rows = await page.locator('.balance-row').all();
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      await expect(row.locator('.evidence-note')).toBeHidden();
      await row.locator('summary').click();
      await expect(row.locator('.evidence-note')).toBeVisible();
      await expect(row.locator('.evidence-note > p').first()).toHaveText(/.{30}/);
    }
  });

  test('every reason of every case names a source that exists, or a judgement', async ({
    page,
  }) => {
    const seen = new Set<string>();
    for (const { answers } of cases) {
      await openResult(page, answers);
      const notes = await page.locator('.evidence-note').evaluateAll((found) =>
        found.map((note) => ({
          text: note.textContent,
          // Not those to organisations that help.
          hrefs: [...note.querySelectorAll('a:not([rel="external"])')].map(
            (node) => node.getAttribute('href') ?? '',
          ),
        })),
      );
      expect(notes.length).toBeGreaterThan(0);
      for (const { text, hrefs } of notes) {
        expect(text.includes(ui('judgement'))).toBe(hrefs.length === 0);
        for (const href of hrefs) seen.add(href);
      }
    }
    expect(seen.size).toBeGreaterThan(8);
    expect([...seen].filter((href) => !known.has(href))).toEqual([]);
  });

  test('a source leads to its place on the evidence page', async ({ page }) => {
    await openResult(page, answersOf('four-hour-task'));
    const row = page
      .locator('.balance-row')
      .filter({ hasText: strings.reasons['trial']?.['half']?.label ?? '' });
    await row.locator('summary').click();
    const sources = evidence['trial']?.['half'] ?? [];
    await expect(row.getByRole('link')).toHaveCount(sources.length);
    await row.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`${places.get(sources[0] ?? '') ?? '-'}$`));
    await expect(page.locator(`#${sources[0] ?? ''}`)).toBeInViewport();
  });

  test('what would change the answer is listed by reply, and does', async ({ page }) => {
    const answers = answersOf('little-in-it');
    // What a user knows of themselves is not held out as a way to another answer.
    const counterfactuals = byLikelihood(counterfactualsOf(answers), evaluate(answers).unknowns);
    await openResult(page, answers);
    const rest = page.locator('details.more').filter({ has: page.locator('.counterfactuals') });
    await rest.locator('summary').click();
    const rows = page.locator('.counterfactuals li');
    await expect(rows).toHaveCount(counterfactuals.length);
    for (const counterfactual of counterfactuals) {
      const name = strings.replies[counterfactual.reply]?.name ?? '';
      const row = rows.filter({ hasText: counterfactualText(data, counterfactual) });
      await expect(row.locator('.reply')).toHaveText(name);
      expect(name).not.toBe(nameOf(answers));
    }
    const counterfactual = counterfactuals.find(({ question }) => question === 'take');
    await change(page, 'take').click();
    await input(page, 'take', counterfactual?.option ?? '').click();
    await expect(verdict(page)).toContainText(
      strings.replies[counterfactual?.reply ?? '']?.name ?? '-',
    );
  });
});

test('after an early stop, the result names what the whole would need', async ({ page }) => {
  const answers = answersOf('unpaid-week');
  await openResult(page, answers);
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: ui('counterfactuals'), exact: true }),
  });
  await expect(section).toContainText(wholeText(data, answers, evaluate(answers)) ?? '-');
  await expect(section).not.toContainText(ui('counterfactualsNone'));
});

test('on terms that a fact demands, the fact is named beside the rule', async ({ page }) => {
  const answers = answersOf('four-hour-task');
  const rule = basisText(data, answers, evaluate(answers));
  expect(rule).toContain(strings.reasons['trial']?.['half']?.label);
  await openResult(page, answers);
  await expect(page.locator('.result-row').filter({ has: page.locator('.balance') })).toContainText(
    rule,
  );
});

test.describe('taking the result along', () => {
  /** What leaves the browser with a request: all but the part after #. */
  async function sent(request: Request): Promise<string> {
    const { pathname, search } = new URL(request.url());
    const headers = Object.values(await request.allHeaders()).join('\n');
    return [request.method(), pathname, search, headers, request.postData() ?? ''].join('\n');
  }
  const ANSWERS = /v\d\.|(reach|facts|take|hours)=|claimant/;

  test('“Copy a link” gives the same result elsewhere, and nothing of it is sent', async ({
    page,
    browser,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const texts: Promise<string>[] = [];
    page.on('request', (request) => texts.push(sent(request)));
    const answers = answersOf('claimant-no-offer');
    await page.goto(TOOL);
    await answerAll(page, answers);
    await press(page, 'asLink').click();
    await expect(copied(page)).toBeVisible();
    await expect(copying(page)).toHaveText(ui('copied'));
    const url = await copied(page).inputValue();
    expect(url).toBe(`${baseURL ?? ''}${link(answers)}`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    other.on('request', (request) => texts.push(sent(request)));
    await other.goto(url);
    await expect(verdict(other)).toContainText(nameOf(answers));
    await expect(notice(other)).toContainText(ui('fromLink'));
    const whole = (from: Page) =>
      from.locator('.result-row:not(:has([data-kit=export]))').allInnerTexts();
    expect(await whole(other)).toEqual(await whole(page));
    const all = await Promise.all(texts);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((text) => ANSWERS.test(text) || !text.startsWith('GET'))).toEqual([]);
    await elsewhere.close();
  });

  test('“Copy as text” holds the answer, its reasons and the letter', async ({ page }) => {
    const answers = answersOf('day-trip');
    await openResult(page, answers);
    await press(page, 'asText').click();
    const text = await copied(page).inputValue();
    expect(text).toContain(`${strings.title} ${nameOf(answers)}`);
    for (const label of await page.locator('.balance-label').allInnerTexts()) {
      expect(text).toContain(label.replace(/\s+\S+$/, ''));
    }
    const letter = await page.locator('.copy-text').first().innerText();
    expect(text).toContain(letter.trim());
    await press(page, 'asText').click();
    await expect(copied(page)).toBeHidden();
  });

  test('each answer on the home page opens the tool at its second question', async ({ page }) => {
    const texts: Promise<string>[] = [];
    page.on('request', (request) => texts.push(sent(request)));
    await page.goto('/');
    const links = page.getByRole('region', { name: title('reach') }).getByRole('listitem');
    const options = Object.entries(strings.questions['reach']?.options ?? {});
    await expect(links).toHaveText(options.map(([, label]) => label));
    for (const [index, [option]] of options.entries()) {
      const anchor = links.nth(index).getByRole('link');
      await expect(anchor).toHaveAttribute('href', link({ reach: [option] }));
    }
    await links.nth(2).click();
    await expect(heading(page)).toContainText(title('time'));
    await expect(card(page)).toContainText(/\b2\b/);
    await press(page, 'back').click();
    await expect(input(page, 'reach', options[2]?.[0] ?? '')).toBeChecked();
    expect((await Promise.all(texts)).filter((text) => ANSWERS.test(text))).toEqual([]);
  });

  test('on a phone, the second question is in sight as soon as the home page has asked the first', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await page
      .getByRole('region', { name: title('reach') })
      .getByRole('link')
      .first()
      .click();
    await expect(heading(page)).toContainText(title('time'));
    await expect(heading(page)).toBeInViewport();
    await expect(card(page).getByRole('radio').nth(2)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});

test.describe('on a phone, a result is read in its order', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const id of ['dream-company', 'day-trip', 'worn-out', 'bank-transfer', 'unpaid-week']) {
    test(`the answer, what decides it and the way to the letter are in sight at once: ${id}`, async ({
      page,
    }) => {
      await page.goto(TOOL);
      await answerAll(page, answersOf(id));
      await expect(verdict(page)).toBeInViewport({ ratio: 1 });
      for (const reason of await page.locator('.deciding li').all()) {
        await expect(reason).toBeInViewport({ ratio: 1 });
      }
      const button = press(page, 'writeReply').or(press(page, 'seeToDo'));
      await expect(button).toBeInViewport({ ratio: 1 });
      await button.click();
      const reply = page.locator('.result-reply');
      await expect(reply.getByRole('heading').first()).toBeFocused();
      await expect(reply.getByRole('heading').first()).toBeInViewport();
      await expect(reply.getByRole('heading').first()).toHaveText(
        id === 'bank-transfer' ? ui('doThis') : ui('send'),
      );
      // The letter is there at once: what is to be filled in comes below it.
      await expect(reply.locator('.copy-text').first()).toBeInViewport({ ratio: 0.2 });
    });
  }

  test('the letter comes before the weighing, and that before what would change it', async ({
    page,
  }) => {
    await openResult(page, answersOf('day-trip'));
    const tops = await Promise.all(
      ['.verdict', '.result-reply', '.balance', '.counterfactuals', '.answers'].map(
        async (one) => (await page.locator(one).first().boundingBox())?.y ?? 0,
      ),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

test('on a wide page the letter is beside the answer', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openResult(page, answersOf('day-trip'));
  const [answer, letter] = await Promise.all(
    ['.verdict', '.result-reply'].map((one) => page.locator(one).boundingBox()),
  );
  expect(letter?.y).toBe(answer?.y);
  expect(letter?.x ?? 0).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0));
  await expect(press(page, 'writeReply')).toBeHidden();
});

test('each label of the weighing is on the side of its bar, in whole numbers, the heaviest first', async ({
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openResult(page, { ...answersOf('day-trip'), values: ['job', 'time'] });
    const rows = await page.locator('.balance-line').evaluateAll((lines) =>
      lines.map((line) => {
        const box = line.getBoundingClientRect();
        const label = line.querySelector('.balance-label')?.getBoundingClientRect();
        const widest = [...line.querySelectorAll('rect')]
          .map((rect) => rect.getBoundingClientRect())
          .sort((a, b) => b.width - a.width)[0];
        const side = (part?: DOMRect) =>
          part && (part.x + part.width / 2 > box.x + box.width / 2 ? 'for' : 'against');
        const value = line.querySelector('.balance-value')?.textContent ?? '';
        return { label: side(label), bar: side(widest), width: widest?.width ?? 0, value };
      }),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { label, bar, value } of rows) {
      expect(label, value).toBe(bar);
      expect(value).toMatch(/^(?:[+−]?\d+)(?: to [+−]?\d+)?$/);
    }
    const widths = rows.map((row) => Math.round(row.width));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  }
});

test.describe('what comes after the answer', () => {
  test('after “go”: three steps, for the format that the user names', async ({ page }) => {
    await openResult(page, answersOf('claimant-told'));
    const steps = page.locator('.next-steps li');
    await expect(steps).toHaveText([ui('tonightAny'), ui('roundFirst'), ui('tonightOwn')]);
    await press(page, 'formatVideo').click();
    await expect(steps.first()).toHaveText(ui('tonightVideo'));
    await expect(press(page, 'formatVideo')).toHaveAttribute('aria-pressed', 'true');
    await press(page, 'formatVideo').click();
    await expect(steps.first()).toHaveText(ui('tonightAny'));
  });

  test('after any other: what happens next, and what it’s like', async ({ page }) => {
    for (const [id, key] of [
      ['day-trip', 'terms'],
      ['worn-out', 'ask'],
      ['unpaid-week', 'no'],
      ['bank-transfer', 'safety'],
      ['claimant-no-offer', 'office'],
    ] as const) {
      await openResult(page, answersOf(id));
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      await expect(page.getByText(ui(`next${name}`))).toBeVisible();
      await expect(page.getByText(ui(`like${name}`))).toBeVisible();
      await page.goto('about:blank');
    }
  });

  test('the day of the reply goes into the calendar, as a file made here', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-30T10:00:00Z'));
    await openResult(page, answersOf('day-trip'));
    const day = page.getByLabel(ui('replyBy'));
    await expect(day).toHaveValue('2026-12-01');
    await day.fill('2026-11-29');
    await press(page, 'reminderSave').click();
    await expect(page.getByText(ui('reminderPast'))).toBeVisible();
    await day.fill('2026-12-04');
    const saved = page.waitForEvent('download');
    await press(page, 'reminderSave').click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('reply-by.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('DTSTART;VALUE=DATE:20261204');
    await expect(page.getByText(ui('reminderSaved'))).toBeVisible();
  });
});
