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
        const start = performance.now();
        document.querySelector<HTMLElement>('[data-search-open]')?.click();
        const panel = document.querySelector<HTMLElement>('[data-search-dialog]');
        const field = panel?.querySelector('input');
        const line = panel?.querySelector('[data-search-status]');
        if (!panel || !field || !line) throw new Error('The search dialog is missing.');
        const shown = (query: string) =>
          new Promise<number>((resolve) => {
            const observer = new MutationObserver(() => {
              if (!line.textContent.includes(`“${query}”`)) return;
              observer.disconnect();
              resolve(performance.now());
            });
            observer.observe(line, { childList: true, characterData: true, subtree: true });
          });
        // What is typed while the code is on its way is searched for when it is there.
        const first = shown('gap');
        field.value = 'gap';
        const cold = (await first) - start;
        const type = async (query: string) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          const typed = performance.now();
          const end = shown(query);
          field.value = query;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return (await end) - typed;
        };
        await type('scam');
        return { cold, next: await type('nervous') };
      }),
    );
    await context.close();
  }
  expect(Math.min(...times.map(({ cold }) => cold))).toBeLessThan(300);
  expect(Math.min(...times.map(({ next }) => next))).toBeLessThan(50);
});
