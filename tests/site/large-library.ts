/** A library so large that its lists need several pages. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { syntheticSlug } from '../../src/commands/synthetic-articles';
import { addSyntheticArticles } from '../../src/commands/synthetic-library';
import { articlesPerPage, sourcesPerPage } from '../../src/domain/paging';
import type { ProjectCopy } from './build';

/** How many articles are added. */
export const ADDED = 120;
/** Of them, more than one page gives this reply and is about this topic; the topic's sources fill a page too. */
export const LARGE = { reply: 'go', topic: 'gaps' } as const;
const EXAMPLE = 'offers-bls-jobseeker-supplement.yml';

/** Adds articles and sources to a copy of the project. */
export function enlarge({ content, edit }: ProjectCopy): void {
  addSyntheticArticles(content, ADDED);
  for (let number = 0; number <= articlesPerPage; number += 1) {
    edit(`articles/en/${syntheticSlug(number)}.mdx`, (text) =>
      text
        .replace(/^stance: .*$/m, `stance: ${LARGE.reply}`)
        .replace(/^topics: .*$/m, `topics: [${LARGE.topic}]`),
    );
  }
  const source = parse(readFileSync(`${content}/sources/${EXAMPLE}`, 'utf8')) as object;
  for (let number = 0; number <= sourcesPerPage; number += 1) {
    const other = { name: `Synthetic source ${number}`, topics: [LARGE.topic], series: [] };
    edit(`sources/synthetic-${number}.yml`, () => stringify({ ...source, ...other }));
  }
}
