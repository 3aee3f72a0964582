import { pathToFileURL } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import { type Document, lineAt, type Problem } from '../document.ts';

/** URLs, e-mail, placeholders of the program, and ids in numbers and letters. */
const IGNORED = [
  String.raw`\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b`,
  String.raw`\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com|uk|ca|au|net|io|dev)\b(?:\/\S*)?`,
  String.raw`\{\w+\}`,
  String.raw`#[\da-f]{6}\b`,
  String.raw`\b(?=\w*\d)(?=\w*[a-z])\w+\b`,
];

/**
 * Words that are in no British dictionary.
 *
 * @param words those that are right here all the same.
 */
export async function checkSpelling(
  documents: readonly Document[],
  words: readonly string[],
): Promise<Problem[]> {
  const settings = {
    language: 'en-GB',
    words: [...words],
    ignoreRegExpList: IGNORED.map((source) => `/${source}/giu`),
    minWordLength: 3,
  };
  const found = await Promise.all(
    documents.map(async ({ file, elements }) => {
      // One text a file, with each element after the one before.
      let text = '';
      const starts = elements.map((element) => {
        const start = text.length;
        text += `${element.text}\n\n`;
        return start;
      });
      const { issues } = await spellCheckDocument(
        { uri: pathToFileURL(`${file}.txt`).href, text, languageId: 'plaintext', locale: 'en-GB' },
        { noConfigSearch: true, generateSuggestions: false },
        settings,
      );
      return issues.flatMap(({ text: word, offset }): Problem[] => {
        const at = starts.findLastIndex((start) => start <= offset);
        const element = elements[at];
        if (element === undefined) return [];
        return [
          {
            file,
            line: lineAt(element, offset - (starts[at] ?? 0)),
            message: `“${word}” is in no British dictionary. Correct it, or add it to content/prose/spelling.yml.`,
          },
        ];
      });
    }),
  );
  return found.flat();
}
