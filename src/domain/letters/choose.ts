/** Which of its texts a letter uses. Pure. */
import type { Cases, Condition, LetterTexts, Situation } from './texts';

const holds = (condition: Condition, situation: Situation): boolean =>
  (Object.keys(condition) as (keyof Situation)[]).every((key) => {
    const wanted = condition[key];
    return wanted === undefined || [wanted].flat().some((value) => value === situation[key]);
  });

/**
 * The first text whose condition holds.
 *
 * @param name where it is written, for errors: a path in `content/letters/<locale>.yml`.
 * @throws Error that names the text and the situation, if none holds.
 */
export function choose(cases: Cases | undefined, situation: Situation, name: string): string {
  if (typeof cases === 'string') return cases;
  const found = cases?.find((one) => holds(one.if ?? {}, situation));
  if (found !== undefined) return found.say;
  const facts = Object.entries(situation).map(([key, value]) => `${key}: ${value}`);
  throw new Error(
    `No text of "${name}" in content/letters/ is for this letter (${facts.join(', ')}). Add a last one without "if".`,
  );
}

/** A phrase may hold phrases, which may hold words of a country; deeper than that it goes in a circle. */
const DEEPEST = 6;

/**
 * A text with its `{phrases}` replaced, until only fields are left.
 *
 * @throws Error that names the text, if its phrases go in a circle.
 */
export function expand(
  text: string,
  { phrases }: Pick<LetterTexts, 'phrases'>,
  situation: Situation,
  depth = 0,
): string {
  if (depth > DEEPEST) {
    throw new Error(`The phrases of content/letters/ go in a circle: "${text}".`);
  }
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(phrases, name)
      ? expand(
          choose(phrases[name], situation, `phrases.${name}`),
          { phrases },
          situation,
          depth + 1,
        )
      : placeholder,
  );
}
