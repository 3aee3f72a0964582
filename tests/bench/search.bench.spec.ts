import { expect, test } from '@playwright/test';

test('the first result comes within 300 ms, the next query within 50 ms', async ({ browser }) => {
  const times: { cold: number; next: number }[] = [];
  // The best of five fresh visits: what the site takes, not what else this machine is doing.
  for (let visit = 0; visit < 5; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto('/');
    // Nobody searches before the page is there.
    await page.waitForLoadState('networkidle');
    times.push(
      await page.evaluate(async () => {
        const panel = document.querySelector<HTMLElement>('[data-search-dialog]');
        const field = panel?.querySelector('input');
        const line = panel?.querySelector('[data-search-status]');
        const link = document.querySelector<HTMLElement>('[data-search-open]');
        if (!panel || !field || !line || !link) throw new Error('The search dialog is missing.');
        const shown = (query: string) =>
          new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              if (!line.textContent.includes(`“${query}”`)) return;
              observer.disconnect();
              resolve(performance.now());
            });
            observer.observe(line, { childList: true, characterData: true, subtree: true });
          });
        const ask = async (query: string, act: () => void) => {
          const start = performance.now();
          const end = shown(query);
          field.value = query;
          act();
          return (await end) - start;
        };
        const type = () => field.dispatchEvent(new Event('input', { bubbles: true }));
        const cold = await ask('gap', () => link.click());
        await new Promise((resolve) => setTimeout(resolve, 300));
        await ask('scam', type);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { cold, next: await ask('nervous', type) };
      }),
    );
    await context.close();
  }
  expect(Math.min(...times.map(({ cold }) => cold))).toBeLessThan(300);
  expect(Math.min(...times.map(({ next }) => next))).toBeLessThan(50);
});
