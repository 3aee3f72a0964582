/** Adds synthetic articles to a copy of the content: as many as a test or a measurement needs. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { firstPublication } from '../config/site.ts';
import { readableText } from '../domain/article-text.ts';
import { stances } from '../domain/stance.ts';
import { toolIds } from '../tools/registry.ts';
import { syntheticArticle, syntheticSlug, type SyntheticWorld } from './synthetic-articles.ts';

const ARTICLES = 'content/articles/en';

/** Sentences of the real articles that hold no figure, link or markup, so that they may come anywhere. */
function plainSentences(): string[] {
  const text = readdirSync(ARTICLES)
    .map((name) => readFileSync(join(ARTICLES, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .map(readableText)
    .join('\n');
  const found = text.match(/(?<=^|[.?!] )[A-Z][a-z’', -]+[a-z][.?!](?=\s|$)/gm) ?? [];
  return [...new Set(found)].filter(({ length }) => length > 40);
}

interface SourceFile {
  kind: string;
  verification: { level: string };
  series?: { id: string }[];
}

/** Sources that an article may cite anywhere: verified evidence, and no advice. */
function citableSources(): SyntheticWorld['sources'] {
  return readdirSync('content/sources')
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => {
      const source = parse(readFileSync(`content/sources/${name}`, 'utf8')) as SourceFile;
      const isCitable = source.kind !== 'advice' && source.verification.level !== 'none';
      return isCitable ? [{ id: name.slice(0, -4), series: source.series?.[0]?.id }] : [];
    });
}

const world = (total: number): SyntheticWorld => ({
  sentences: plainSentences(),
  sources: citableSources(),
  topics: readdirSync('content/topics').map((name) => name.replace(/\.yml$/, '')),
  tools: toolIds,
  stances,
  total,
  firstDay: firstPublication,
});

/**
 * Writes synthetic articles beside those that are there.
 *
 * @param content the content folder of a copy of the project; what the articles are made of is read from the
 *   project itself.
 * @param total how many.
 */
export function addSyntheticArticles(content: string, total: number): void {
  const known = world(total);
  for (let number = 0; number < total; number += 1) {
    const file = join(content, 'articles/en', `${syntheticSlug(number)}.mdx`);
    writeFileSync(file, syntheticArticle(number, known));
  }
}
