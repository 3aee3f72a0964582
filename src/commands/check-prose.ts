/**
 * `npm run check:prose [file …]`: reads the texts of the site as a strict editor would, and prints what
 * is wrong with file, line and the fix. With files, only those are reported, drafts outside the content
 * folder included; a draft takes the place of the file of its name.
 */
import { existsSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { checkProse, remarks } from '../prose/check.ts';
import { readLists, readNames } from '../prose/lists.ts';
import {
  readAdviceIds,
  readContent,
  readDocument,
  readOrganisations,
  readPathArticles,
  readSources,
  readUnusedReasons,
} from '../prose/read-content.ts';
import { readabilityTable } from '../prose/table.ts';

const ROOT = 'content';

/** A path as the content folder's own files are named; outside the project, as it was given. */
function named(path: string): string {
  const inside = relative('.', path).replaceAll('\\', '/');
  return inside.startsWith('..') ? path : inside;
}

const chosen = [...new Set(process.argv.slice(2).map(named))];
const missing = chosen.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`There is no file ${missing.join(', ')}. Name files from the project’s folder.`);
  process.exit(1);
}

const content = readContent(ROOT);
const isChosen = ({ file }: { file: string }) => chosen.includes(file);
const drafts = chosen.filter((file) => !content.some((document) => document.file === file));
const draftNames = drafts.filter((file) => file.endsWith('.mdx')).map((file) => basename(file));
const documents = [
  ...content.filter((one) => !isChosen(one) && !draftNames.includes(basename(one.file))),
  // Last, because of two files with the same sentence the later one is reported.
  ...content.filter(isChosen),
  ...drafts.map(readDocument),
];
const isReported = (one: { file: string }) => chosen.length === 0 || isChosen(one);

const known = {
  organisations: readOrganisations(ROOT),
  sources: readSources(ROOT),
  unusedReasons: readUnusedReasons('docs/library.md'),
  pathArticles: readPathArticles(ROOT),
  adviceIds: readAdviceIds(ROOT),
  names: readNames(`${ROOT}/search/en.yml`),
};
const problems = await checkProse(documents, readLists(`${ROOT}/prose`), known);
const remarked = remarks(documents, known).filter(isReported);
const reported = problems.filter(isReported);
const read = documents.filter(isReported);

for (const line of readabilityTable(read)) console.log(line);
if (remarked.length > 0) console.log('\nTo look at; none of these fails:');
for (const { file, line, message } of remarked) console.log(`${file}:${line}: ${message}`);
if (reported.length > 0) console.log();
for (const { file, line, message } of reported) console.log(`${file}:${line}: ${message}`);
console.log(`\n${read.length} texts read, ${reported.length} problems`);
process.exit(reported.length > 0 ? 1 : 0);
