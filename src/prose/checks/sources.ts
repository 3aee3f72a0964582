import type { Document, Problem } from '../document.ts';
import { titleLine } from './articles.ts';

/** A source, as its file in `content/sources/` has it. */
export interface KnownSource {
  id: string;
  file: string;
  topics: readonly string[];
  /** An advice article: it is about everything that our articles are about. */
  isAdvice: boolean;
}

/** Where docs/library.md explains why no article uses a source. */
export interface UnusedReasons {
  file: string;
  /** The line of each source, by id. */
  lines: ReadonlyMap<string, number>;
}

/** Sources that no article cites and nobody explains, and explanations of sources that one does cite. */
export function checkUnusedSources(
  documents: readonly Document[],
  sources: readonly KnownSource[],
  reasons: UnusedReasons,
): Problem[] {
  const articles = documents.filter(({ kind }) => kind === 'article');
  const cited = new Map(
    articles.flatMap(({ file, citations }) => citations.map(({ source }) => [source, file])),
  );
  const unexplained = sources
    .filter(({ id }) => !cited.has(id) && !reasons.lines.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      message: `No article cites ${id}. Cite it, delete it, or add it with the reason to “Sources that no article will use” in ${reasons.file}.`,
    }));
  const outdated = [...reasons.lines].flatMap(([id, line]) => {
    const { file } = reasons;
    if (!sources.some((source) => source.id === id)) {
      return [{ file, line, message: `There is no source ${id}. Remove it from this list.` }];
    }
    const article = cited.get(id);
    if (article === undefined) return [];
    return [{ file, line, message: `${article} cites ${id}. Remove it from this list.` }];
  });
  return [...unexplained, ...outdated];
}

/**
 * Articles that cite a source which shares no topic with them. Often that is right, and sometimes the
 * source was taken for another: for an editor to look at, and no problem.
 */
export function remarkOnTopics(
  documents: readonly Document[],
  sources: readonly KnownSource[],
): Problem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return documents.flatMap((document): Problem[] => {
    const { file, topics = [], citations } = document;
    if (topics.length === 0) return [];
    const apart = citations.filter(({ source: id }) => {
      const source = byId.get(id);
      return source?.isAdvice === false && !source.topics.some((topic) => topics.includes(topic));
    });
    const ids = [...new Set(apart.map(({ source }) => source))].join(', ');
    if (ids === '') return [];
    const line = apart[0]?.line ?? titleLine(document);
    return [{ file, line, message: `no topic in common (${topics.join(', ')}): ${ids}` }];
  });
}
