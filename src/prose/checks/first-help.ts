import { type Document, type Problem } from '../document.ts';

/** Words of the body that a user may have to read before the first thing to use. */
const LIMIT = 150;

/** Articles whose first script, checklist or numbered steps come too late. */
export function checkFirstHelp(documents: readonly Document[]): Problem[] {
  return documents
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ file, firstHelp }) => {
      if (firstHelp === undefined) {
        return [
          {
            file,
            line: 1,
            message: `There is nothing to use. Give a <Script>, a <Checklist> or numbered steps within the first ${LIMIT} words.`,
          },
        ];
      }
      const { line, wordsBefore } = firstHelp;
      if (wordsBefore <= LIMIT) return [];
      return [
        {
          file,
          line,
          message: `The first script or steps come after ${wordsBefore} words. Move them, or others, into the first ${LIMIT}, before the reasons.`,
        },
      ];
    });
}
