import { type Document, isInside, lineAt, type Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** An organisation that users may be sent to, as its file in `content/organisations/` has it. */
export interface Organisation {
  name: string;
  aliases: readonly string[];
  /** URLs of its pages. */
  pages: readonly string[];
}

/** Where a name may occur without being a mention: words to send, and what is no body. */
const isMention = (element: Document['elements'][number]) =>
  ['paragraph', 'item', 'cell'].includes(element.kind) && !isInside(element, 'Script');

/** A name as the source of an expression, in which a line may break. */
const escaped = (text: string) =>
  plain(text)
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`);

/** Articles and pages that name an organisation and never link to it. */
export function checkOrganisations(
  documents: readonly Document[],
  organisations: readonly Organisation[],
): Problem[] {
  return documents
    .filter(({ kind }) => kind !== 'strings')
    .flatMap(({ file, elements, links }) => {
      const linked = new Set(links.map(({ url }) => url));
      return organisations.flatMap(({ name, aliases, pages }): Problem[] => {
        if (pages.some((page) => linked.has(page))) return [];
        const names = [name, ...aliases].map(escaped).join('|');
        const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'u');
        for (const element of elements.filter(isMention)) {
          const at = plain(element.text).search(expression);
          if (at === -1) continue;
          const message = `${name} is named and never linked. Link it where it first helps: ${pages.join(' or ')}.`;
          return [{ file, line: lineAt(element, at), message }];
        }
        return [];
      });
    });
}
