import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listHtmlFiles } from './html-files';
import { openElsewhere } from './open-elsewhere';
import { preloads, scriptFiles } from './page-scripts';
import { policyFirst, tightenPolicy } from './page-policy';
import { styleSlimmer } from './slim-styles';

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;

/** Texts whose names scripts may bring into any page. */
async function laterTexts(folder: string): Promise<string[]> {
  const code = (await readdir(`${folder}/_astro`)).filter((name) => /^app-.*\.js$/.test(name));
  const search = await readFile(`${folder}/search/index.html`, 'utf8');
  const panel = /<div data-search>[\s\S]*?<\/main>/.exec(search.replace(STYLE, ''))?.[0];
  if (code.length === 0 || panel === undefined) {
    throw new Error(
      'The search code or its panel was not found: styles that it needs would be cut.',
    );
  }
  return [
    ...(await Promise.all(code.map((name) => readFile(`${folder}/_astro/${name}`, 'utf8')))),
    panel,
  ];
}

/** Directions to the search index, which has been built by now: readers need not load them. */
const INDEXING = / data-pagefind-[a-z]+(?:="[^"]*")?/g;
/** The notice that Tailwind's licence asks for stands in public/licences.txt, once for all pages. */
const BANNER = /\/\*! tailwindcss[^*]*\*\/\s*/;

/** Whether a page is made for frames of others. */
const isEmbed = (file: string, folder: string) =>
  relative(folder, file).split(sep).join('/').startsWith('embed/');

/**
 * Cuts each built page's inlined styles to what it can need, and its policy to what it holds; links of
 * embeds open in a new tab. Runs after the search index is built.
 */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const slim = styleSlimmer(await laterTexts(folder));
        const files = await listHtmlFiles(folder);
        for (const file of files) {
          const html = (await readFile(file, 'utf8')).replace(INDEXING, '');
          const scripts = await scriptFiles(html, folder, base);
          const markup = [html.replace(STYLE, ''), ...scripts.map(({ text }) => text)].join('\n');
          let slimmed = html;
          const rehashed: [string, string][] = [];
          for (const [, , css = ''] of html.matchAll(STYLE)) {
            const cut = (await slim(css, markup)).replace(BANNER, '');
            rehashed.push([css, cut]);
            slimmed = slimmed.replace(css, () => cut);
          }
          const page = slimmed.replace('</head>', () => `${preloads(scripts)}</head>`);
          const led = isEmbed(file, folder) ? openElsewhere(page) : page;
          await writeFile(file, policyFirst(tightenPolicy(led, file, rehashed)));
        }
        logger.info(`${files.length} pages finished`);
      },
    },
  };
}
