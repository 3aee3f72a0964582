/**
 * The site built once more, with everything that the build in `dist` leaves off: below a sub-path, with a
 * publisher, a draft, an article of the usual length, and a library so large that its lists have pages, of which
 * few articles are whole. The first test file that asks builds it, and all others wait for that build.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { copyProject, type BuildResult } from './build';
import { readSite, type Site } from './dist';
import { enlarge } from './large-library';
import { reduceLibrary } from './reduced-library';

const ORIGIN = 'https://example.org';
const BASE = '/careers/';

/** How the variant differs from the site in `dist`. */
export const VARIANT = {
  base: BASE,
  root: `${ORIGIN}${BASE}`,
  env: {
    BASE_PATH: BASE,
    SITE_URL: ORIGIN,
    SITE_OWNER: 'Example University',
    SITE_CONTACT: 'careers@example.org',
  },
  /** An article that is not published: its slug, and a word that is in it and nowhere else. */
  draft: { slug: 'a-draft-about-xylophones', word: 'xylophones' },
  /** An article of the usual length; ours are longer. */
  short: { slug: 'short-article', file: 'tests/fixtures/site/short-article.mdx' },
} as const;

/** Milliseconds that a slow machine needs for two builds. */
export const BUILD_TIMEOUT = 480_000;

/**
 * Builds the variant in a folder of its own.
 *
 * @param use is called with the folder that was written, before it is removed.
 * @returns what the build printed.
 * @throws Error with all of that if it failed.
 */
export async function buildVariant(use: (folder: string) => void): Promise<string> {
  const { draft, short, env } = VARIANT;
  const project = copyProject();
  try {
    reduceLibrary(project.content);
    const published = readFileSync(`${project.content}/articles/en/when-to-say-no.mdx`, 'utf8');
    project.edit(`articles/en/${draft.slug}.mdx`, () =>
      published
        .replace(/^title: .*$/m, `title: A draft about ${draft.word}\ndraft: true`)
        .replace(/^searchTerms: .*$/m, `searchTerms: [${draft.word}]`)
        .replace(/^## .*$/m, `## Say no to ${draft.word}`),
    );
    project.edit(`articles/en/${short.slug}.mdx`, () => readFileSync(short.file, 'utf8'));
    enlarge(project);
    const { status, output, folder } = await project.buildAll(env);
    if (status !== 0) throw new Error(output);
    use(folder);
    return output;
  } finally {
    project.remove();
  }
}

type Outcome = Pick<BuildResult, 'output'> & { worked: boolean };

/** Builds into the folder that all test files share. */
async function buildShared(folder: string): Promise<Outcome> {
  try {
    const output = await buildVariant((built) => {
      renameSync(built, join(folder, 'dist'));
    });
    return { worked: true, output };
  } catch (error) {
    return { worked: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** What the build did, once it is done. @param wait milliseconds between two looks. */
async function outcomeIn(file: string, wait = 100): Promise<Outcome> {
  while (!existsSync(file)) await setTimeout(wait);
  return JSON.parse(readFileSync(file, 'utf8')) as Outcome;
}

/** Whether this is the first to ask: making a folder works once. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * The variant that all test files share. Give the hook that calls this {@link BUILD_TIMEOUT}.
 *
 * @throws Error with what the build printed if it failed.
 */
export async function sharedVariant(): Promise<{ site: Site; output: string }> {
  const folder = join(inject('sharedFolder'), 'variant');
  const file = join(folder, 'outcome.json');
  if (isFirst(folder)) {
    const outcome = await buildShared(folder);
    // Under its name it is whole.
    writeFileSync(`${file}.new`, JSON.stringify(outcome));
    renameSync(`${file}.new`, file);
  }
  const { worked, output } = await outcomeIn(file);
  if (!worked) throw new Error(output);
  return { site: readSite(join(folder, 'dist'), VARIANT.root), output };
}
