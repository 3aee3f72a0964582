import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { locales } from '../config/locales';
import { contentRoot } from '../content-files';
import { knowledgeOf } from '../domain/search/knowledge';
import type { SearchLanguage } from '../domain/search/language';
import { lexiconFile } from '../domain/search/lexicon';
import { wordsOf } from '../domain/search/text';
import { trainClassifier, type Asked } from '../domain/search/train-classifier';
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

/** A page of the index. */
interface Page {
  id: string;
  /** Language tag in small letters. */
  lang: string;
  /** Its path from the root of the site. */
  path: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  headings: readonly string[];
}

/** A page as a file of the index has it: JSON behind a signature, compressed. */
function readFragment(id: string, lang: string, file: Uint8Array): Page {
  const text = gunzipSync(file).toString('utf8');
  const { url, content, meta, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as {
    url: string;
    content: string;
    meta: Record<string, string>;
    anchors: readonly { text: string }[];
  };
  return { id, lang, path: url, content, meta, headings: anchors.map((anchor) => anchor.text) };
}

/** The pages of the index, by language. */
function pagesOf(files: readonly { path: string; content: Uint8Array }[]) {
  const pages = files.flatMap(({ path, content }): Page[] => {
    const [, id, lang] = FRAGMENT.exec(path) ?? [];
    return id === undefined || lang === undefined ? [] : [readFragment(id, lang, content)];
  });
  return Map.groupBy(pages, ({ lang }) => lang);
}

/** The words of a language's pages. */
const lexiconOf = (pages: readonly Page[]) =>
  lexiconFile(
    pages.map(({ id, path, content, meta }) => ({
      ...{ id, path },
      text: [content, ...Object.values(meta)].join(' '),
    })),
    MOST_WORDS,
  );

/** What distinguishes the pages of a language: what users ask of them, and their titles and headings. */
async function classifierOf(lang: string, pages: readonly Page[], dir: URL, asked: AskedQueries) {
  const prefix = locales.find((locale) => locale.lang.toLowerCase() === lang)?.prefix ?? '';
  const file = new URL(join(prefix, 'search/language.json'), dir);
  const knowledge = knowledgeOf(JSON.parse(await readFile(file, 'utf8')) as SearchLanguage);
  const texts = pages.flatMap(({ id, path, meta, headings }): Asked[] => {
    const queries = asked.get(`${path.slice(1)}index.html`);
    const { title = '', terms = '' } = meta;
    return queries ? [{ id, texts: [...queries, title, ...terms.split(', '), ...headings] }] : [];
  });
  return trainClassifier(texts, knowledge);
}

/** What users ask, by the path of the page's file. */
type AskedQueries = ReadonlyMap<string, readonly string[]>;

/** What the search needs besides the index: of each language, its words and what distinguishes its pages. */
async function knowledgeFiles(
  files: readonly { path: string; content: Uint8Array }[],
  dir: URL,
  asked: AskedQueries,
) {
  const all = [...pagesOf(files)].map(async ([lang, pages]) =>
    Object.entries({
      lexicon: lexiconOf(pages),
      classifier: await classifierOf(lang, pages, dir, asked),
    }).map(([name, data]) => ({
      path: `${name}.${lang}.json`,
      content: Buffer.from(JSON.stringify(data)),
    })),
  );
  return (await Promise.all(all)).flat();
}

/**
 * Adds pages to the index, each with the words of what users ask that it answers, and articles with their
 * filters. That is nothing to read, so it is in the index and not in the page.
 *
 * @returns what the index could not read.
 * @throws Error if something is asked of a page that is not there.
 */
async function addPages(
  index: pagefind.PagefindIndex,
  dir: URL,
  pages: readonly string[],
  asked: AskedQueries,
) {
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
    const words = [...new Set(wordsOf((asked.get(page) ?? []).join(' ')))].join(' ');
    const mark = words === '' ? '' : `<i data-pagefind-meta="asked:${words}"></i>`;
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
        const asked = readAsked(contentRoot);
        const pageErrors = await addPages(index, dir, pages.sort(), asked);
        const { files, errors: fileErrors } = await index.getFiles();
        const all = [...pageErrors, ...fileErrors];
        if (all.length > 0) throw new Error(`Search index: ${all.join('; ')}`);
        const used = [
          ...files.filter(({ path }) => !UNUSED.test(path)),
          ...(await knowledgeFiles(files, dir, asked)),
        ];
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
