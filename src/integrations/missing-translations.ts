import type { AstroIntegration } from 'astro';
import { defaultLanguage, prefixedLocales } from '../config/locales';
import {
  folderOf,
  translationGaps,
  type ContentFolders,
  type TranslationGap,
} from './translation-gaps';

/** How many names or keys a line has; how many more there are is stated. */
const NAMED = 8;

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

const withoutEnding = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '');

/** Files of one folder that lack the same, as one line: the folder, and their names. */
function lineOf(folder: string, gaps: readonly TranslationGap[]): string {
  const [first] = gaps;
  const [key] = first?.keys ?? [];
  const names = listed(gaps.map(({ file }) => withoutEnding(file)));
  return key === undefined
    ? `content/${folder}/: no ${names}`
    : `content/${folder}/: no ${key} in ${names}`;
}

/** A file that lacks what no other lacks, as one line: itself, or its keys. */
function fileLine({ file, keys }: TranslationGap): string {
  if (keys.length === 0) return `content/${file} is missing`;
  const count = keys.length === 1 ? '' : `${keys.length} strings: `;
  return `content/${file}: ${count}${listed(keys)}`;
}

/** The lines on a folder: one on what its files lack alike, and one on each file that lacks something else. */
function linesOf(folder: string, gaps: readonly TranslationGap[]): string[] {
  const alike = Map.groupBy(gaps, ({ keys }) => keys.join());
  return [...alike.values()].map((group) => {
    const [only] = group;
    return group.length === 1 && only ? fileLine(only) : lineOf(folder, group);
  });
}

/** What a language does not have, for whoever translates: a heading, then a line for each place. */
export function report(language: string, gaps: readonly TranslationGap[]): string {
  const lines = [...Map.groupBy(gaps, folderOf)].flatMap(([folder, own]) => linesOf(folder, own));
  return [
    `Not translated into "${language}", so ${defaultLanguage.name} is shown:`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

/** Lists at the end of a build what languages lack. Prints nothing while there is only one. */
export function missingTranslations(folders: ContentFolders): AstroIntegration {
  return {
    name: 'missing-translations',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const { code } of prefixedLocales) {
          const gaps = translationGaps(folders, code);
          if (gaps.length > 0) logger.warn(report(code, gaps));
        }
      },
    },
  };
}
