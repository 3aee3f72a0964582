/** Typographic apostrophes, as authors type them either way. */
export const plain = (text: string): string => text.replaceAll('’', "'");

/**
 * A pattern of the lists as a regular expression: whole words, any letter case, and any white space
 * for a space. Meant for text that went through `plain`.
 */
export function pattern(source: string): RegExp {
  const body = plain(source).replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
}
