import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { pagePaths } from '../../src/domain/paths';

const strict = z.strictObject;
const slug = z.string().regex(/^[a-z0-9-]+$/, 'A slug has small letters, digits and hyphens.');
const path = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, 'A path is like /articles/<slug>/#<heading>.');

/** Every letter is a source article; a heading in brackets is a part that has none. */
const point = strict({
  article: z.enum(['A', 'B', 'C', 'D', 'E']),
  heading: z.string().min(1),
  point: z.string().min(10).max(120),
  at: path.regex(/#/, 'A point is answered below a heading: end the path with #<heading>.'),
});

const schema = strict({
  articles: strict({
    A: z.string(),
    B: z.string(),
    C: z.string(),
    D: z.string(),
    E: z.string(),
  }),
  rows: z.array(strict({ slug, points: z.array(point).min(1) })),
  hubs: z.array(strict({ slug, at: path })),
});

export type LibraryPoints = z.infer<typeof schema>;

export const pointsFile = 'docs/library-points.yml';

/**
 * Where each point of the source articles is answered.
 *
 * @throws Error that names the file and the field if one is not as it should be.
 */
export function readLibraryPoints(file = pointsFile): LibraryPoints {
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** A page as far as a path can lead to it. */
export interface Target {
  path: string;
  hasHeading: (id: string) => boolean;
}

/** Why a path answers nothing; `undefined` if it leads to a heading of an article, or of the page about the site. */
export function whyNoAnswer(at: string, pages: readonly Target[]): string | undefined {
  const [pagePath = '', id] = at.split('#');
  if (!pagePath.startsWith(pagePaths.articles) && pagePath !== pagePaths.about) {
    return `${at} leads to no article. Name the article that answers the point.`;
  }
  const page = pages.find((one) => one.path === pagePath);
  if (page === undefined) return `${at}: there is no page ${pagePath}. Name the article's slug.`;
  if (id !== undefined && !page.hasHeading(id)) {
    return `${at}: ${pagePath} has no heading with the id "${id}". Copy the id from the built page.`;
  }
  return undefined;
}
