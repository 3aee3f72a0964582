import { expect, test, type Page } from '@playwright/test';
import { titleOf } from './pages';

const GAP = titleOf('explain-a-gap-with-confidence');
const SCAM = titleOf('when-to-say-no');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const status = (page: Page) => page.locator('[data-search-status]');
const titles = (page: Page) => page.locator('.search-hit-title');

async function openDialog(page: Page, path = '/') {
  await page.goto(path);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(dialog(page)).toBeVisible();
}

test('users’ own words find the right article first', async ({ page }) => {
  await page.goto('/search/');
  for (const [words, title] of [
    ['CV', /resume|gap/i],
    ['turn down', titleOf('decline-without-burning-the-bridge')],
    ['no-show', /turn (?:up|down)/],
    ['time off work', titleOf('time-off-for-an-interview')],
    ['career break', /gap|caring/i],
    ['nervous', titleOf('dreading-an-interview')],
    ['scam', SCAM],
    ['thank you email', titleOf('turn-an-interview-into-a-contact')],
  ] as const) {
    await page.getByRole('main').getByRole('searchbox').fill(words);
    await expect(status(page)).toContainText(`“${words}”`);
    await expect(titles(page).first(), words).toHaveText(title);
  }
});

test.describe('the dialog', () => {
  test('nothing of search is fetched before the user asks for it', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/articles/when-to-say-no/');
    await page.waitForLoadState('networkidle');
    // The page, its font and, where the browser wants one, its icon; and the script of every page.
    const scripts = requests.filter((path) => /^\/_astro\/[^/]+\.js$/.test(path));
    expect(requests.length - scripts.length).toBeLessThanOrEqual(3);
    expect(scripts.length).toBeLessThanOrEqual(3);
    expect(requests.filter((path) => /pagefind|app-/.test(path))).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByLabel('Topic')).toBeVisible();
    expect(requests.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  });

  test('Control+k and Meta+k open it with the field in focus, and Escape closes it; a letter alone does nothing', async ({
    page,
  }) => {
    await page.goto('/');
    for (const keys of ['Control+k', 'Meta+k']) {
      await page.keyboard.press(keys);
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    }
    for (const key of ['k', '/', 's']) await page.keyboard.press(key);
    await expect(dialog(page)).toBeHidden();
  });

  test('Escape closes it while the field holds words', async ({ page }) => {
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('gap');
    await expect(titles(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  test('a press on its edge leaves it open', async ({ page }) => {
    await openDialog(page);
    await expect(dialog(page).getByLabel('Topic')).toBeVisible();
    const box = await dialog(page).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + 30);
    await expect(dialog(page)).toBeVisible();
  });

  test('it fits into a low window', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('interview');
    await expect(titles(page).nth(3)).toBeAttached();
    const box = await dialog(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(360);
  });

  test('what is typed before its code arrives is searched for', async ({ page }) => {
    await page.route('**/_astro/app-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('scam');
    await expect(titles(page).first()).toHaveText(SCAM);
  });

  test('a result shows title, reply and topic, its short answer or a marked excerpt, and the section that matches', async ({
    page,
  }) => {
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('scam');
    const hit = page.locator('.search-hit').first();
    await expect(hit.locator('.search-hit-title')).toHaveText(SCAM);
    await expect(hit).toContainText('Decline · Saying no, or asking first');
    await expect(hit.locator('.search-hit-excerpt')).toContainText('If they want money');
    await expect(page.locator('.search-hit mark').first()).toHaveText(
      /scam|fraud|fake|real|suspicious/i,
    );
    await expect(status(page)).toHaveText(/^\d+ results? for “scam”$/);
    await expect(page.locator('.search-hit-section').first()).toHaveAttribute('href', /#/);
  });

  test('arrow keys move through the results and back to the field', async ({ page }) => {
    await openDialog(page);
    const field = dialog(page).getByRole('searchbox');
    await field.fill('interview');
    await expect(titles(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(titles(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
  });

  test('Enter on a result opens the article', async ({ page }) => {
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('gap');
    await expect(titles(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/explain-a-gap-with-confidence/);
  });

  test('"All results" leads to the search page with the query', async ({ page }) => {
    await openDialog(page);
    await dialog(page).getByRole('searchbox').fill('gap');
    await dialog(page).getByRole('button', { name: 'All results' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=gap/);
    await expect(titles(page).first()).toHaveText(GAP);
  });

  test('it closes by its button and by a press beside it, and focus goes back', async ({
    page,
  }) => {
    await openDialog(page);
    await dialog(page).getByRole('button', { name: 'Close search' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeFocused();
    await openDialog(page);
    await expect(dialog(page).getByLabel('Topic')).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe('the search page', () => {
  test('keeps the query in the URL while typing', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('main').getByRole('searchbox').fill('nervous');
    await expect(page).toHaveURL(/\?q=nervous$/);
  });

  test('filters by topic and by reply, and keeps both in the URL', async ({ page }) => {
    await page.goto('/search/?q=interview');
    await expect(titles(page).nth(3)).toBeVisible();
    const before = await titles(page).count();
    await page.getByLabel('Our reply').selectOption('no');
    await expect(titles(page)).toHaveCount(2);
    await expect(titles(page).filter({ hasText: SCAM })).toHaveCount(1);
    await expect(page).toHaveURL(/reply=no/);
    await page.getByLabel('Our reply').selectOption('');
    await expect(titles(page)).toHaveCount(before);
    await page.getByLabel('Topic').selectOption('gaps');
    await expect(titles(page)).toHaveCount(4);
    await page.reload();
    await expect(page.getByLabel('Topic')).toHaveValue('gaps');
    await expect(titles(page)).toHaveCount(4);
  });

  test('the back button returns to the results, and from there to the query before', async ({
    page,
  }) => {
    await page.goto('/search/?q=gap');
    await expect(titles(page).first()).toHaveText(GAP);
    const field = page.getByRole('main').getByRole('searchbox');
    await field.press('Enter');
    await field.fill('scam');
    await expect(titles(page).first()).toHaveText(SCAM);
    await titles(page).first().click();
    await expect(page).toHaveURL(/when-to-say-no/);
    await page.goBack();
    await expect(page).toHaveURL(/q=scam/);
    await expect(titles(page).first()).toHaveText(SCAM);
    await page.goBack();
    await expect(page).toHaveURL(/q=gap/);
    await expect(titles(page).first()).toHaveText(GAP);
  });

  test('what is typed before its code arrives counts more than the URL', async ({ page }) => {
    await page.route('**/_astro/app-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto('/search/?q=gap', { waitUntil: 'domcontentloaded' });
    await page.getByRole('main').getByRole('searchbox').fill('scam');
    await expect(titles(page).first()).toHaveText(SCAM);
    await expect(page).toHaveURL(/q=scam/);
  });

  test('Enter straight after typing goes to the result for all of it', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('main').getByRole('searchbox');
    await field.pressSequentially('scam', { delay: 20 });
    await field.press('Enter');
    await expect(titles(page).first()).toBeFocused();
    await expect(titles(page).first()).toHaveText(SCAM);
  });

  test('Enter twice leaves one way back', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/search/?q=gap');
    await expect(titles(page).first()).toBeVisible();
    const field = page.getByRole('main').getByRole('searchbox');
    await field.press('Enter');
    await field.press('Enter');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('a filter alone lists its articles; an unknown one is dropped', async ({ page }) => {
    await page.goto('/search/?topic=gaps');
    await expect(status(page)).toHaveText('4 articles');
    await expect(titles(page).filter({ hasText: GAP })).toHaveCount(1);
    await page.goto('/search/?q=gap&topic=no-such-topic');
    await expect(page.getByLabel('Topic')).toHaveValue('');
    await expect(titles(page).first()).toHaveText(GAP);
  });

  test('a word that is still being composed is not searched for', async ({ page }) => {
    await page.goto('/search/?q=gap');
    await expect(titles(page).first()).toBeVisible();
    const field = page.getByRole('main').getByRole('searchbox');
    await field.dispatchEvent('compositionstart');
    await field.fill('scam');
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/q=gap/);
    await field.dispatchEvent('compositionend');
    await expect(titles(page).first()).toHaveText(SCAM);
  });

  test('no request sends the server what was typed', async ({ page }) => {
    const leaks: string[] = [];
    page.on('request', (request) => {
      const referer = request.headers()['referer'] ?? '';
      if ((referer + request.url()).includes('nervous')) leaks.push(`${request.url()} ${referer}`);
    });
    await page.goto('/search/');
    await page.getByRole('main').getByRole('searchbox').fill('nervous');
    await titles(page).first().click();
    await expect(page).toHaveURL(/dreading-an-interview/);
    expect(leaks).toEqual([]);
  });

  test('where nothing is found, it offers three topics and the decision aid', async ({ page }) => {
    await page.goto('/search/?q=zzzzqqq');
    await expect(status(page)).toHaveText('Nothing found for “zzzzqqq”.');
    const help = page.locator('[data-search-none]');
    await expect(help.getByRole('listitem')).toHaveCount(3);
    await expect(help.getByRole('link', { name: 'Should I go?' })).toBeVisible();
    await help.getByRole('link', { name: 'Practice' }).click();
    await expect(page).toHaveURL(/\/topics\/practice\/$/);
  });

  test('where only the filters are in the way, the topics offered are those of what they hide', async ({
    page,
  }) => {
    await page.goto('/search/?q=parcels&topic=gaps');
    const topics = page.locator('[data-search-none]').getByRole('listitem');
    await expect(topics).toHaveCount(3);
    await expect(topics.filter({ hasText: 'Saying no, or asking first' })).toHaveCount(1);
  });

  test('a typing slip is corrected, and the query can be taken as it was typed', async ({
    page,
  }) => {
    await page.goto('/search/?q=recuriter');
    const note = page.locator('[data-search-note]');
    await expect(note).toContainText('Showing results for “recruiter”.');
    await expect(titles(page).first()).toBeVisible();
    await note.getByRole('button', { name: 'Search for “recuriter” instead' }).click();
    await expect(status(page)).toHaveText('Nothing found for “recuriter”.');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await page.getByRole('main').getByRole('searchbox').fill('recuriter scam');
    await expect(note).toContainText('Showing results for “recruiter scam”.');
  });

  test('words that are on no page are left out, and named', async ({ page }) => {
    await page.goto('/search/?q=xylophone+scam');
    await expect(titles(page).first()).toHaveText(SCAM);
    await expect(page.locator('[data-search-note]')).toHaveText('No page mentions: xylophone.');
  });

  test('for a query in another language, a note shows which one the search reads', async ({
    page,
  }) => {
    for (const query of ['entrevista de trabajo', '面接に行くべきか']) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-search-note]')).toContainText('only reads English');
    }
  });

  test('tools, paths, topics and pages are found, each with its kind; sources on request', async ({
    page,
  }) => {
    await page.goto('/search/?q=should+i+go+quiz');
    const hit = page.locator('.search-hit', { hasText: 'Should I go?' }).first();
    await expect(hit).toContainText('Tool');
    await page.goto('/search/?q=cookies');
    await expect(titles(page).first()).toHaveText('Privacy');
    await page.goto('/search/?q=commute');
    await expect(titles(page).first()).toBeVisible();
    await expect(page.locator('.search-hit', { hasText: 'Evidence:' })).toHaveCount(0);
    await page.getByLabel('Include studies and other sources').check();
    await expect(
      page.locator('.search-hit', { hasText: 'Evidence: The trip to work' }),
    ).toHaveCount(1);
    await expect(page).toHaveURL(/sources=1/);
    await page.reload();
    await expect(
      page.locator('.search-hit', { hasText: 'Evidence: The trip to work' }),
    ).toHaveCount(1);
  });

  test('as a word grows, the results stay on their subject', async ({ page }) => {
    await page.goto('/search/');
    const field = page.getByRole('main').getByRole('searchbox');
    for (const typed of ['pregn', 'pregna', 'pregnant']) {
      await field.fill(typed);
      await expect(status(page)).toContainText(`“${typed}”`);
      await expect(titles(page).first()).toHaveText(titleOf('say-disabled-or-pregnant'));
    }
  });

  test('a browser can add it to its search engines', async ({ page, request }) => {
    await page.goto('/search/');
    const path = await page.locator('link[rel=search]').getAttribute('href');
    const response = await request.get(path ?? '');
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('/search/?q={searchTerms}');
  });

  test('markup in the URL is shown as the text it is', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>$&')}`);
    await expect(status(page)).toContainText('“<img src=x onerror=alert(1)>$&”');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('hidden search terms and citation marks do not show up in excerpts', async ({ page }) => {
    await page.goto('/search/?q=scam');
    await expect(titles(page).first()).toBeVisible();
    for (const excerpt of await page.locator('.search-hit-excerpt').allTextContents()) {
      expect(excerpt).not.toMatch(/Source \d|Caveat:|Home \/ /);
    }
  });
});

test('the first result does not wait for the others, and stays when they come', async ({
  page,
}) => {
  const { promise: mayGo, resolve: go } = Promise.withResolvers<undefined>();
  let isFirst = true;
  await page.route('**/pagefind/**/*.pf_fragment', async (route) => {
    const waits = !isFirst;
    isFirst = false;
    if (waits) await mayGo;
    await route.continue();
  });
  await page.goto('/search/?q=gap');
  await expect(titles(page)).toHaveText([GAP]);
  await expect(status(page)).toHaveText(/^\d+ results for “gap”/);
  await titles(page).first().focus();
  go(undefined);
  await expect(titles(page)).not.toHaveCount(1);
  await expect(titles(page).first()).toBeFocused();
});

test.describe('where the index cannot be fetched', () => {
  test('the search page shows that its code is out of reach, offers the list of articles, and works again later', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=gap');
    await expect(status(page)).toHaveText('Search could not be loaded. You may be offline.');
    await expect(
      page.getByRole('main').getByRole('link', { name: 'See all articles' }),
    ).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('main').getByRole('searchbox').fill('gaps');
    await expect(titles(page).first()).toHaveText(GAP);
  });

  for (const part of ['*.pf_index', '*.pf_fragment']) {
    test(`a missing ${part} is never taken for "nothing found"`, async ({ page }) => {
      await page.route(`**/pagefind/**/${part}`, (route) => route.abort());
      await page.goto('/search/?q=gap');
      await expect(status(page)).toHaveText('Search could not be loaded. You may be offline.');
      await page.unroute(`**/pagefind/**/${part}`);
      await page.getByRole('main').getByRole('searchbox').fill('gaps');
      await expect(titles(page).first()).toHaveText(GAP);
    });
  }

  test('the dialog shows that when its code is out of reach, and works again later', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await context.setOffline(true);
    await page.keyboard.press('Control+k');
    await expect(dialog(page).getByText('You may be offline')).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'See all articles' })).toBeVisible();
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('searchbox').fill('gap');
    await expect(titles(page).first()).toHaveText(GAP);
  });
});
