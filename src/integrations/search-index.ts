import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { locales } from '../config/locales';
import { contentRoot } from '../content-files';
import { withoutPairs } from '../domain/search/asked';
import { lexiconFile, type IndexedPage } from '../domain/search/lexicon';
import { articleMarks } from './article-marks';
import { readAsked } from './asked-queries';
import { inBatches } from './in-batches';

/** Pagefind also makes a ready-made interface, which we do not use and nobody need host. */
const UNUSED =
  /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground|worker)\b|^playground\//;

/** Elements of an article that are not its text. Its structure is in src/layouts/Article.astro. */
const NOT_ARTICLE_TEXT = [
  '.article-meta',
  '.article-end',
  '.toc',
  '.cite',
  '.note',
  '.chart',
  '.js-only',
  '.worksheet',
];

/** Where pages are that the search may find, in each language: no others are read. */
const FOLDERS = [
  ...['articles/*', 'topics/*', 'paths/*', 'tools/*', 'evidence', 'evidence/**', 'about/**'],
  ...['for-career-centres', 'for-career-centres/**', 'privacy', 'accessibility', 'glossary'],
];
const PAGES = `{${locales
  .flatMap(({ prefix }) =>
    FOLDERS.map((folder) => `${prefix === '' ? '' : `${prefix}/`}${folder}/index.html`),
  )
  .join(',')}}`;

/** The search gets so many words with how rare they are: about 4 kB as sent. It asks for others. */
const MOST_WORDS = 1200;

const FRAGMENT = /^fragment\/(([a-z\d-]+)_\w+)\.pf_fragment$/;

/** A page as a file of the index has it: JSON behind a signature, compressed. */
function readFragment(id: string, content: Uint8Array): IndexedPage {
  const file = gunzipSync(content).toString('utf8');
  const page = JSON.parse(file.slice(file.indexOf('{'))) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
  const text = withoutPairs([page.content, ...Object.values(page.meta)].join(' '));
  return { id, path: page.url, text };
}

/** The words of each language's pages: a file `lexicon.<language>.json` each. */
function lexicons(files: readonly { path: string; content: Uint8Array }[]) {
  const pages = new Map<string, IndexedPage[]>();
  for (const { path, content } of files) {
    const [, id, lang] = FRAGMENT.exec(path) ?? [];
    if (id === undefined || lang === undefined) continue;
    const list = pages.get(lang);
    const page = readFragment(id, content);
    if (list) list.push(page);
    else pages.set(lang, [page]);
  }
  return [...pages].map(([lang, list]) => ({
    path: `lexicon.${lang}.json`,
    content: Buffer.from(JSON.stringify(lexiconFile(list, MOST_WORDS))),
  }));
}

/**
 * Adds pages to the index, each with what users ask that it answers, and articles with their filters. That is
 * nothing to read, so it is in the index and not in the page.
 *
 * @returns what the index could not read.
 * @throws Error if something is asked of a page that is not there.
 */
async function addPages(index: pagefind.PagefindIndex, dir: URL, pages: readonly string[]) {
  const asked = readAsked(contentRoot);
  const missing = [...asked.keys()].find((page) => !pages.includes(page));
  if (missing !== undefined) {
    throw new Error(
      `content/search/asked/ has queries for ${missing}, and there is no such page. Give the file the page's path.`,
    );
  }
  const marks = articleMarks(contentRoot);
  const errors: string[] = [];
  await inBatches(pages, async (page) => {
    const html = await readFile(new URL(page, dir), 'utf8');
    const terms = asked.get(page);
    const mark = terms === undefined ? '' : `<i data-pagefind-meta="asked:${terms}"></i>`;
    const own = marks.get(page) ?? '';
    const added = await index.addHTMLFile({
      sourcePath: page,
      content: html.replace('</body>', () => `${own}${mark}</body>`),
    });
    errors.push(...added.errors);
  });
  return errors;
}

/**
 * Indexes the built pages for search, as part of `astro build`. What counts is marked in the HTML
 * with `data-pagefind-body`; pages without it are left out.
 */
export function searchIndex(): AstroIntegration {
  let built = new URL('file:///');
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = new URL('pagefind/', config.outDir);
      },
      // The development server has no built pages to index: it lends the last build's index.
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use((request, response, next) => {
          const [, path] = /\/pagefind\/([\w./-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          if (path === undefined || path.includes('..')) {
            next();
            return;
          }
          readFile(new URL(path, built)).then(
            (content) => {
              const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
              response.setHeader('Content-Type', type).end(content);
            },
            () => {
              logger.warn('There is no search index yet. Run "npm run build" once, and reload.');
              response.writeHead(404).end();
            },
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({
          excludeSelectors: [...NOT_ARTICLE_TEXT],
        });
        if (index === undefined) throw new Error(`Search index: ${errors.join('; ')}`);
        const pages = await Array.fromAsync(glob(PAGES, { cwd: fileURLToPath(dir) }));
        const pageErrors = await addPages(index, dir, pages.sort());
        const { files, errors: fileErrors } = await index.getFiles();
        const all = [...pageErrors, ...fileErrors];
        if (all.length > 0) throw new Error(`Search index: ${all.join('; ')}`);
        const used = [...files.filter(({ path }) => !UNUSED.test(path)), ...lexicons(files)];
        const root = fileURLToPath(new URL('pagefind/', dir));
        for (const folder of new Set(used.map(({ path }) => dirname(path)))) {
          await mkdir(join(root, folder), { recursive: true });
        }
        await inBatches(used, ({ path, content }) => writeFile(join(root, path), content));
        await pagefind.close();
        logger.info(`${pages.length} pages read, ${used.length} files written`);
      },
    },
  };
}
