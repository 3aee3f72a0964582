/** Which entries of a list hold all the words that were typed. Pure. */

/** Letters without accents, in lower case. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Whether a text holds the beginning of every word of a query, in any order. An empty query fits all. */
export function holdsWords(text: string, query: string): boolean {
  const known = plain(text).split(/[^\p{L}\p{N}']+/u);
  const asked = plain(query).split(/\s+/).filter(Boolean);
  return asked.every((word) => known.some((one) => one.startsWith(word)));
}
