/**
 * `npm run lighthouse`: measures the built site as a slow phone sees it (Lighthouse's simulated
 * mobile throttling). A benchmark, not a test: run it on a quiet machine after `npm run build`.
 *
 * Prints the scores of the main pages, and how much later articles paint than a bare HTML page with
 * the same text, as medians of five runs of both, in turn: the decision article, the
 * lightest and the heaviest, or those named (`npm run lighthouse -- when-to-say-no`).
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { ensureChromium } from './browser.ts';
import { isRoot, mayInstall } from './programs.ts';
import { fail, freePort, serve } from './serve.ts';

const DECISION = 'should-i-take-this-interview';
const PAGES = ['/', `/articles/${DECISION}/`, '/articles/', '/search/'];
const RUNS = 5;
const PAINTS = [
  { id: 'first-contentful-paint', name: 'first paint', allowed: 1.1 },
  { id: 'largest-contentful-paint', name: 'largest paint', allowed: 1.35 },
] as const;

const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** An article's text without any style, script, font or picture. */
function bare(html: string): string {
  const $ = load(html);
  $('script, style, link, svg, dialog, button').remove();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><body>${$('body').html() ?? ''}`;
}

/** The decision article, the lightest and the heaviest. */
async function chooseArticles(): Promise<string[]> {
  const names = await readdir('dist/articles', { withFileTypes: true });
  const sizes = await Promise.all(
    names
      .filter((entry) => entry.isDirectory() && entry.name !== 'reply')
      .map(async ({ name }) => ({
        name,
        size: (await stat(`dist/articles/${name}/index.html`)).size,
      })),
  );
  const sorted = sizes.sort((a, b) => a.size - b.size).map(({ name }) => name);
  return [...new Set([DECISION, sorted[0] ?? DECISION, sorted.at(-1) ?? DECISION])];
}

/** @throws Error if the browser gave no usable trace twice in a row, as it now and then does once. */
async function measure(url: string, port: number, flags: Flags = {}): Promise<Result> {
  let complaint: string | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const run = await lighthouse(url, { port, logLevel: 'error', output: 'json', ...flags });
    if (run && !run.lhr.runtimeError) return run.lhr;
    complaint = run?.lhr.runtimeError?.message;
  }
  throw new Error(`Lighthouse could not measure ${url}: ${complaint}`);
}

/** Prints a page's scores, and what keeps them from 100. @returns whether all are 100. */
async function score(url: string, path: string, port: number): Promise<boolean> {
  const { categories, audits } = await measure(url + path, port);
  const all = Object.values(categories);
  const marks = all.map(({ title, score: mark }) => `${title} ${Math.round((mark ?? 0) * 100)}`);
  console.log(`${path}  ${marks.join(', ')}`);
  for (const { id } of all.flatMap(({ auditRefs }) => auditRefs)) {
    const { score: mark = null, title = id, displayValue = '' } = audits[id] ?? {};
    if (mark !== null && mark < 0.9) console.log(`    ${title} ${displayValue}`);
  }
  return all.every(({ score: mark }) => mark === 1);
}

/** Compares an article with its bare page. @returns whether it paints within the limits. */
async function compare(url: string, slug: string, port: number): Promise<boolean> {
  // Brotli, as browsers get it from the edge; the local server would answer them with gzip.
  const flags: Flags = {
    onlyCategories: ['performance'],
    extraHeaders: { 'Accept-Encoding': 'br' },
  };
  const runs: { article: Result['audits']; plain: Result['audits'] }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const article = await measure(`${url}/articles/${slug}/`, port, flags);
    const plain = await measure(`${url}/bare/${slug}/`, port, flags);
    runs.push({ article: article.audits, plain: plain.audits });
  }
  return PAINTS.map(({ id, name, allowed }) => {
    const middle = (of: 'article' | 'plain') =>
      median(runs.map((run) => run[of][id]?.numericValue ?? Number.NaN));
    const [article, plain] = [middle('article'), middle('plain')];
    const ratio = article / plain;
    console.log(
      `${slug}: ${name} ${Math.round(article)} ms, bare page ${Math.round(plain)} ms, ratio ${ratio.toFixed(2)} (at most ${allowed})`,
    );
    return ratio <= allowed;
  }).every(Boolean);
}

const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
try {
  const named = process.argv.slice(2);
  const slugs = named.length > 0 ? named : await chooseArticles();
  await cp('dist', folder, { recursive: true });
  for (const slug of slugs) {
    await mkdir(join(folder, 'bare', slug), { recursive: true });
    const html = await readFile(`dist/articles/${slug}/index.html`, 'utf8');
    await writeFile(join(folder, 'bare', slug, 'index.html'), bare(html));
  }
  const { server, url } = await serve(await freePort(), folder);
  const chrome = await launch({
    chromePath: ensureChromium(mayInstall()),
    // Root has no sandbox.
    chromeFlags: ['--headless', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  try {
    const results: boolean[] = [];
    for (const path of PAGES) results.push(await score(url, path, chrome.port));
    for (const slug of slugs) results.push(await compare(url, slug, chrome.port));
    if (results.includes(false)) process.exitCode = 1;
  } finally {
    chrome.kill();
    server.kill();
  }
} catch (error) {
  fail(error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
