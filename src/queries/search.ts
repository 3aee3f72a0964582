import type { SearchLanguage } from '../domain/search/language';
import { searchFiles } from './collections';

/** What the search knows of a language that nobody has described to it: nothing. */
const NOTHING: SearchLanguage = {
  ...{ stopWords: '', foreignWords: '' },
  ...{ sourceWords: [], endings: [], groups: [] },
};

/** What the search knows of a language, without the reasons, which are for editors. */
export async function searchLanguage(locale: string): Promise<SearchLanguage> {
  const entry = (await searchFiles()).get(locale);
  if (entry === undefined) return NOTHING;
  const { groups, ...lists } = entry.data;
  return { ...lists, groups: groups.map(({ words, same, loose }) => ({ words, same, loose })) };
}
