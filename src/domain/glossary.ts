/** The glossary: terms that users meet, in the order and under the letters of a language. Pure. */
import type { Article } from './article';
import type { Source } from './source';

/** What else something is called; the country is missing where the name is used everywhere. */
export interface OtherName {
  name: string;
  country?: string;
}

/** An organisation that users may ask, by the page of it that helps here. */
export interface Help {
  name: string;
  country: string;
  url: string;
}

/** A term of the glossary in one language. */
export interface Term {
  id: string;
  /** The code of the language that its strings are in. */
  language: string;
  term: string;
  also: readonly OtherName[];
  definition: string;
  /** How countries differ. */
  differs?: string | undefined;
  /** Articles on what to do. */
  articles: readonly Article[];
  sources: readonly Source[];
  help: readonly Help[];
}

/** A line of the glossary: a term, or another name that leads to one. */
export type GlossaryLine =
  | { kind: 'term'; name: string; term: Term }
  | { kind: 'other-name'; name: string; country?: string | undefined; term: Term };

/** The lines that begin with one letter. */
export interface GlossaryLetter {
  letter: string;
  /** Its place on the page. */
  id: string;
  lines: readonly GlossaryLine[];
}

/** The names in a list with commas. */
export const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The letter that a name is found under: without its accent, and as a capital. */
export const letterOf = (name: string): string =>
  (/\p{L}/u.exec(name.normalize('NFD'))?.[0] ?? '#').toLocaleUpperCase();

/**
 * The lines of the glossary by letter. Another name has a line of its own where nobody would find it beside its
 * term, because it begins with another letter.
 *
 * @param lang BCP 47 tag of the language whose alphabet gives the order.
 */
export function byLetter(terms: readonly Term[], lang: string): GlossaryLetter[] {
  const { compare } = new Intl.Collator(lang);
  const lines = terms.flatMap((term): GlossaryLine[] => [
    { kind: 'term', name: term.term, term },
    ...term.also
      .filter(({ name }) => letterOf(name) !== letterOf(term.term))
      .map((other) => ({ kind: 'other-name' as const, ...other, term })),
  ]);
  const groups = Map.groupBy(lines, ({ name }) => letterOf(name));
  return [...groups]
    .map(([letter, own]) => ({
      letter,
      id: `letter-${letter.toLocaleLowerCase()}`,
      lines: own.toSorted((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(a.letter, b.letter));
}
