/** The words of the index with how many pages have each: written by the build, read by the search. */
import { stemmer } from 'stemmer';
import { distance } from './distance';
import { kindOf, type SearchKind } from './kinds';
import { wordsOf } from './text';

/** As it is sent. */
export interface LexiconFile {
  /** How many pages there are. */
  pages: number;
  /** Words by the number of pages that have them: item n holds those on 2^n up to 2^(n+1) - 1 pages. */
  words: readonly string[];
  /** Pages that are no articles: their ids in the index, by kind. */
  kinds: Readonly<Partial<Record<SearchKind, readonly string[]>>>;
}

/** A page of the index. */
export interface IndexedPage {
  id: string;
  /** Its path from the root of its language. */
  path: string;
  /** All of its text, title and terms among it. */
  text: string;
}

/** Longer ones are no words. */
export const LONGEST_WORD = 24;

/**
 * @param most how many words the file may name: beyond them the rarest are left out.
 */
export function lexiconFile(pages: readonly IndexedPage[], most: number): LexiconFile {
  /** For each stem: on how many pages it is, and on how many each of its forms. */
  const stems = new Map<string, { count: number; forms: Map<string, number> }>();
  const kinds: Partial<Record<SearchKind, string[]>> = {};
  for (const { id, path, text } of pages) {
    const kind = kindOf(path);
    if (kind !== 'article') (kinds[kind] ??= []).push(id);
    const onPage = new Set<string>();
    for (const word of new Set(wordsOf(text))) {
      if (word.length > LONGEST_WORD || !/^\p{L}{2,}$/u.test(word)) continue;
      const stem = stemmer(word);
      const entry = stems.get(stem) ?? { count: 0, forms: new Map<string, number>() };
      stems.set(stem, entry);
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
      if (!onPage.has(stem)) entry.count += 1;
      onPage.add(stem);
    }
  }
  // One form of a word is enough to know all of them by.
  const counts = [...stems.values()].map(({ count, forms }) => {
    const [word, own] = [...forms].reduce((best, form) => (form[1] > best[1] ? form : best));
    return { word, own, count };
  });
  const words: string[][] = [];
  const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
  // Of two stems as common, the one with the commoner form: users type forms.
  const commonest = counts
    .sort((a, b) => b.count - a.count || b.own - a.own || byWord(a, b))
    .slice(0, most);
  for (const { word, count } of commonest.sort(byWord)) {
    (words[Math.floor(Math.log2(count))] ??= []).push(word);
  }
  return {
    pages: pages.length,
    words: Array.from(words, (list: string[] | undefined) => list?.join(' ') ?? ''),
    kinds,
  };
}

export interface Lexicon {
  /** On how many pages a word is in any of its forms, about; 0 if in none. */
  pagesWith(word: string): number;
  /** How rare a word is: from about 0.7 for a word on every page, and the more the rarer. */
  rarity(word: string): number;
  /** The commonest word that begins with these letters, if there are at least two of them. */
  completed(letters: string): string | undefined;
  /** The nearest word, if one is near enough to be what was meant. */
  nearest(word: string): string | undefined;
  kindOf(id: string): SearchKind;
  /** The same, with rare words that were found to be in the index. */
  with(words: readonly string[]): Lexicon;
}

/** Slips that a word of this many letters may have: a short word with two of them is another word. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** @param rare words of the index that the file does not name. */
export function readLexicon(file: LexiconFile, rare: readonly string[] = []): Lexicon {
  const { pages, words, kinds } = file;
  const counts = new Map<string, number>();
  const stems = new Map<string, number>();
  [...words.map((list) => list.split(' ')), rare].forEach((list, place) => {
    const power = place < words.length ? place : 0;
    const count = Math.min(pages, 1.4 * 2 ** power);
    for (const word of list.filter(Boolean)) {
      counts.set(word, count);
      const stem = stemmer(word);
      stems.set(stem, Math.max(stems.get(stem) ?? 0, count));
    }
  });
  const kindById = new Map<string, SearchKind>();
  for (const [kind, ids] of Object.entries(kinds) as [SearchKind, readonly string[]][]) {
    for (const id of ids) kindById.set(id, kind);
  }
  const pagesWith = (word: string) =>
    Math.max(counts.get(word) ?? 0, stems.get(stemmer(word)) ?? 0);
  const lexicon: Lexicon = {
    pagesWith,
    rarity: (word) => Math.log1p(pages / Math.max(1, pagesWith(word))),
    completed: (letters) => {
      let best: string | undefined;
      if (letters.length < 2) return undefined;
      for (const word of counts.keys()) {
        if (word.startsWith(letters) && (counts.get(word) ?? 0) > (counts.get(best ?? '') ?? 0))
          best = word;
      }
      return best;
    },
    nearest: (word) => {
      let best: { word: string; slips: number; count: number } | undefined;
      const most = slipsIn(word.length);
      for (const [known, count] of most === 0 ? [] : counts) {
        const slips = distance(word, known, Math.min(most, best?.slips ?? most));
        // A wrong first letter is a rare slip, and mostly another word.
        const cost = slips + (known.startsWith(word.charAt(0)) ? 0 : 0.5);
        if (slips > most) continue;
        if (!best || cost < best.slips || (cost === best.slips && count > best.count)) {
          best = { word: known, slips: cost, count };
        }
      }
      return best?.word;
    },
    kindOf: (id) => kindById.get(id) ?? 'article',
    with: (more) => (more.length === 0 ? lexicon : readLexicon(file, [...rare, ...more])),
  };
  return lexicon;
}
