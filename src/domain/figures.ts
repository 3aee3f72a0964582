/**
 * Finds the figures in prose: what our rules on citations are about.
 *
 * A percentage is a number with a percent sign or the text "per cent", "percent" or "percentage
 * point(s)", with hyphens or without. A figure is any number in digits, less those that are not claims: years, list
 * numbers and the like are distinguished by the caller, which sees the context.
 */
const PERCENTAGE =
  /\p{N}[\p{N}.,]*(?:\s?[–-]\s?\p{N}[\p{N}.,]*)?(?:\s?%|[\s-](?:per[\s-]?cent|percentage[\s-]points?)\b)/giu;

/** The percentages in a text, as written. */
export function percentages(text: string): string[] {
  return text.match(PERCENTAGE) ?? [];
}

/** Whether a text holds a number in digits that is not a plain year such as 2022. */
export function hasFigure(text: string): boolean {
  const numbers = text.match(/\p{N}[\p{N}.,]*/gu) ?? [];
  return numbers.some((number) => !/^(?:19|20)\d\d[.,]?$/.test(number));
}
