import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type Document, lineAt, type Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** What the checker finds and we let pass. */
export interface AllowedWording {
  /** The checker's rule, as its message names it. */
  rule: string;
  /** The words that it found, in small letters; without them, whatever the rule finds. */
  words?: string | undefined;
  why: string;
}

const checker = unified().use(retextEnglish).use(retextEquality);

/** Wording that may hurt or exclude somebody, as retext-equality knows it. */
export function checkWording(
  documents: readonly Document[],
  allowed: readonly AllowedWording[],
): Problem[] {
  const isAllowed = (rule: string, words: string) =>
    allowed.some((one) => one.rule === rule && plain(one.words ?? words) === plain(words));
  return documents.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      const text = new VFile(element.text);
      checker.runSync(checker.parse(text), text);
      return text.messages.flatMap(({ ruleId, reason, actual, place }): Problem[] => {
        const rule = ruleId ?? '';
        const words = (actual ?? '').toLowerCase();
        if (isAllowed(rule, words)) return [];
        const offset = place && 'start' in place ? place.start.offset : place?.offset;
        return [
          {
            file,
            line: lineAt(element, offset ?? 0),
            message: `${reason} Reword it, or allow it in content/prose/wording.yml (rule: ${rule}, words: ${words}) with the reason.`,
          },
        ];
      });
    }),
  );
}
