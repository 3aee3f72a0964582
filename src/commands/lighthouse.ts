/**
 * `npm run lighthouse`: measures the built site as a slow phone sees it (Lighthouse's simulated
 * mobile throttling). A benchmark, not a test: run it on a quiet machine after `npm run build`.
 *
 * Prints the four scores of each page, and how much later an article paints than a bare HTML page
 * with the same words, as medians of five runs of both, taken in turn.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { ensureChromium, launchArguments } from './browser.ts';
import { fail, freePort, serve } from './serve.ts';

const ARTICLE = '/articles/should-i-take-this-interview/';
const PAGES = ['/', ARTICLE, '/articles/', '/search/'];
const RUNS = 5;

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The article's words without any style, script, font or picture. */
function bare(html: string): string {
  const $ = load(html);
  $('script, style, link, svg, dialog, button').remove();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><body>${$('body').html() ?? ''}`;
}

async function measure(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (!run || run.lhr.runtimeError) {
    throw new Error(`Lighthouse could not measure ${url}: ${run?.lhr.runtimeError?.message}`);
  }
  return run.lhr;
}

const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
try {
  await cp('dist', folder, { recursive: true });
  await mkdir(join(folder, 'bare'));
  await writeFile(
    join(folder, 'bare', 'index.html'),
    bare(await readFile(join('dist', ARTICLE, 'index.html'), 'utf8')),
  );
  const { server, address } = await serve(await freePort(), folder);
  const chrome = await launch({
    chromePath: ensureChromium(),
    chromeFlags: ['--headless=new', ...launchArguments()],
  });
  try {
    let perfect = true;
    for (const path of PAGES) {
      const { categories, audits } = await measure(address + path, chrome.port);
      const scores = Object.values(categories).map(({ title, score }) => {
        perfect &&= score === 1;
        return `${title} ${Math.round((score ?? 0) * 100)}`;
      });
      console.log(`${path}  ${scores.join(', ')}`);
      for (const { auditRefs, score } of Object.values(categories)) {
        if (score === 1) continue;
        for (const { id, weight } of auditRefs) {
          const audit = audits[id];
          if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9) {
            console.log(`    ${id}: ${audit?.displayValue ?? audit?.title}`);
          }
        }
      }
    }
    const times = { article: [] as number[][], bare: [] as number[][] };
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name, path] of [
        ['article', ARTICLE],
        ['bare', '/bare/'],
      ] as const) {
        const { audits } = await measure(address + path, chrome.port);
        times[name].push(
          ['first-contentful-paint', 'largest-contentful-paint'].map(
            (id) => audits[id]?.numericValue ?? Number.NaN,
          ),
        );
      }
    }
    for (const [i, name, allowed] of [
      [0, 'First paint', 1.15],
      [1, 'Largest paint', 1.5],
    ] as const) {
      const article = median(times.article.map((run) => run[i] ?? Number.NaN));
      const plain = median(times.bare.map((run) => run[i] ?? Number.NaN));
      const ratio = article / plain;
      console.log(
        `${name}: ${Math.round(article)} ms, bare page ${Math.round(plain)} ms, ratio ${ratio.toFixed(2)} (at most ${allowed})`,
      );
      perfect &&= ratio <= allowed;
    }
    if (!perfect) process.exitCode = 1;
  } finally {
    chrome.kill();
    server.kill();
  }
} catch (error) {
  fail(error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
