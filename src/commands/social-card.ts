/**
 * Makes public/social.png, the picture that link previews show, from the built home page: run
 * `npm run build && npm run social` when the look or the texts change; the result is committed.
 */
import { chromium } from '@playwright/test';
import { ensureChromium } from './browser.ts';
import { mayInstall } from './programs.ts';
import { freePort, serve } from './serve.ts';

const ONLY_THE_QUESTION = `
  body > *:not(header, main), main > *:not(:first-child), nav, header div div, .lead, .card,
  main section { display: none !important }
  .wrap { max-width: none !important; padding: 0 72px !important; display: block !important }
  header.wrap { padding-top: 44px !important }
  .wordmark { font-size: 34px !important; gap: 18px !important }
  .wordmark svg { width: 58px !important; height: auto !important }
  .head { border-width: 0 0 4px !important; padding-bottom: 22px !important }
  footer { display: none !important }
  .hero-title { font-size: 104px !important; line-height: 1 !important; margin-top: 44px }
  main ul { margin-top: 44px !important; gap: 44px !important; font-size: 36px }
`;

const { server, url } = await serve(await freePort());
const browser = await chromium.launch({ executablePath: ensureChromium(mayInstall()) });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, bypassCSP: true });
await page.goto(url);
await page.addStyleTag({ content: ONLY_THE_QUESTION });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: 'public/social.png' });
await browser.close();
server.kill();
console.log('public/social.png');
