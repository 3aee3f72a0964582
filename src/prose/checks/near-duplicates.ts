import { type Document, lineAt, type Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** So many words in a row are compared: short enough to find sentences that were only touched up. */
const RUN = 5;
/**
 * The share of the shorter article's runs that two articles may have in common. The two nearest of 46 that
 * are about different questions share 3 %: letters and house positions.
 */
const MOST_SHARED = 0.06;
/** Of the headings of the article with fewer, so many at most; a single one may always be shared. */
const MOST_HEADINGS = 0.5;

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

interface Key {
  key: string;
  line: number;
}

/** Notes on changes may repeat each other. */
const isShown = ({ path }: { path: readonly string[] }) => !path.includes('changes');

const runsOf = ({ elements }: Document): Key[] =>
  elements.filter(isShown).flatMap((element) => {
    const words = [...plain(element.text).toLowerCase().matchAll(WORD)];
    return words.slice(RUN - 1).map((_, i) => ({
      key: words
        .slice(i, i + RUN)
        .map(([word]) => word)
        .join(' '),
      line: lineAt(element, words[i]?.index ?? 0),
    }));
  });

const headingsOf = ({ elements }: Document): Key[] =>
  elements
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, line }) => ({
      key: (plain(text).toLowerCase().match(WORD) ?? []).join(' '),
      line,
    }));

/** What an article has in common with an earlier one. */
interface Shared {
  article: Document;
  earlier: Document;
  count: number;
  /** Of what the shorter of the two has: from 0 to 1. */
  share: number;
  /** Where the later one has the first of them. */
  line: number;
}

/** All pairs with something in common, without comparing each article with each. */
function sharedKeys(articles: readonly Document[], keysOf: (one: Document) => Key[]): Shared[] {
  const earlier = new Map<string, number[]>();
  const sizes: number[] = [];
  return articles.flatMap((article, i) => {
    const keys = new Map(
      keysOf(article)
        .reverse()
        .map(({ key, line }) => [key, line]),
    );
    sizes.push(keys.size);
    const common = new Map<number, { count: number; line: number }>();
    for (const [key, line] of keys) {
      const places = earlier.get(key) ?? [];
      for (const other of places) {
        const before = common.get(other) ?? { count: 0, line };
        common.set(other, { count: before.count + 1, line: Math.min(before.line, line) });
      }
      earlier.set(key, [...places, i]);
    }
    return [...common].flatMap(([other, { count, line }]) => {
      const first = articles[other];
      if (first === undefined) return [];
      const share = count / Math.min(keys.size, sizes[other] ?? keys.size);
      return [{ article, earlier: first, count, share, line }];
    });
  });
}

const HOW_TO_FIX =
  'Merge the two, or give each its own question (docs/library.md) and let one link to the other.';

/** Articles that are much like an earlier one, in their text or in their headings. */
export function checkNearDuplicates(documents: readonly Document[]): Problem[] {
  const articles = documents.filter(({ kind }) => kind === 'article');
  const texts = sharedKeys(articles, runsOf)
    .filter(({ share }) => share > MOST_SHARED)
    .map(({ article: { file }, earlier, share, line }) => ({
      file,
      line,
      message: `${Math.round(share * 100)} % of the text is in ${earlier.file} too, in runs of ${RUN} words from here on. ${HOW_TO_FIX}`,
    }));
  const headings = sharedKeys(articles, headingsOf)
    .filter(({ share, count }) => count > 1 && share > MOST_HEADINGS)
    .map(({ article: { file }, earlier, count, line }) => ({
      file,
      line,
      message: `${count} headings, of which this is the first, are in ${earlier.file} too. ${HOW_TO_FIX}`,
    }));
  return [...texts, ...headings];
}
