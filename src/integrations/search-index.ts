import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { locales } from '../config/locales';
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
];

/** Where articles are, in each language: the only pages that are searched, so no others are read. */
const ARTICLES = `{${locales
  .map(({ prefix }) => `${prefix === '' ? '' : `${prefix}/`}articles/*/index.html`)
  .join(',')}}`;

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
        const { page_count, errors: pageErrors } = await index.addDirectory({
          path: fileURLToPath(dir),
          glob: ARTICLES,
        });
        const { files, errors: fileErrors } = await index.getFiles();
        const all = [...pageErrors, ...fileErrors];
        if (all.length > 0) throw new Error(`Search index: ${all.join('; ')}`);
        const used = files.filter(({ path }) => !UNUSED.test(path));
        const root = fileURLToPath(new URL('pagefind/', dir));
        for (const folder of new Set(used.map(({ path }) => dirname(path)))) {
          await mkdir(join(root, folder), { recursive: true });
        }
        await inBatches(used, ({ path, content }) => writeFile(join(root, path), content));
        await pagefind.close();
        logger.info(`${page_count} pages read, ${used.length} files written`);
      },
    },
  };
}
