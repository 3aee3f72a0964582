import type { Document, Problem } from '../document.ts';
import { linkedSlug, slugOf, titleLine } from './articles.ts';

/**
 * Articles that no other article and no reading path leads to. Drafts are left out, on both sides: nothing
 * may link to one, and nobody can follow the links in it.
 *
 * @param onPaths slugs of the articles on reading paths.
 */
export function checkOrphans(
  documents: readonly Document[],
  onPaths: ReadonlySet<string>,
): Problem[] {
  const articles = documents.filter(({ kind, isDraft }) => kind === 'article' && isDraft !== true);
  const linked = new Set(
    articles.flatMap(({ file, links }) =>
      links.map(({ url }) => linkedSlug(url)).filter((slug) => slug !== slugOf(file)),
    ),
  );
  return articles
    .filter(({ file }) => !linked.has(slugOf(file)) && !onPaths.has(slugOf(file)))
    .map((article) => ({
      file: article.file,
      line: titleLine(article),
      message:
        'No other article and no reading path leads to this one. Link to it where an article meets its question, or add it to a path in content/paths/.',
    }));
}
