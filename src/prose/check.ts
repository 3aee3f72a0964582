import { checkDoubt } from './checks/doubt.ts';
import { checkFirstHelp } from './checks/first-help.ts';
import { checkNearDuplicates } from './checks/near-duplicates.ts';
import { checkOpenings } from './checks/openings.ts';
import { checkOrganisations, type Organisation } from './checks/organisations.ts';
import { checkOrphans } from './checks/orphans.ts';
import { checkOtherAdvice } from './checks/other-advice.ts';
import { checkPhrases } from './checks/phrases.ts';
import { checkReadability } from './checks/readability.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkSearchTerms } from './checks/search-terms.ts';
import {
  checkUnusedSources,
  type KnownSource,
  remarkOnTopics,
  type UnusedReasons,
} from './checks/sources.ts';
import { checkSpelling } from './checks/spelling.ts';
import { checkWording } from './checks/wording.ts';
import type { Document, Problem } from './document.ts';
import type { Lists } from './lists.ts';

/** Sources are evidence in short: their claims may repeat the articles that cite them. */
const isSource = ({ file }: Document) => file.includes('/sources/');

const byPlace = (a: Problem, b: Problem) => a.file.localeCompare(b.file) || a.line - b.line;

/** What the content folder knows beside its texts. */
export interface Known {
  organisations: readonly Organisation[];
  /** The sources that are advice articles. */
  adviceIds: ReadonlySet<string>;
  sources: readonly KnownSource[];
  /** Why no article uses some of them. */
  unusedReasons: UnusedReasons;
  /** Slugs of the articles on reading paths. */
  pathArticles: ReadonlySet<string>;
  /** Words and phrases that can be put for one another. */
  names: readonly (readonly string[])[];
}

/** Everything that is wrong with these texts, by file and line. */
export async function checkProse(
  documents: readonly Document[],
  lists: Lists,
  { organisations, adviceIds, sources, unusedReasons, pathArticles, names: otherNames }: Known,
): Promise<Problem[]> {
  const { us, names, terms } = lists.spelling;
  const problems = [
    ...checkReadability(documents),
    ...checkFirstHelp(documents),
    ...checkOpenings(documents),
    ...checkDoubt(documents, lists.doubt),
    ...checkOtherAdvice(documents, adviceIds),
    ...checkSearchTerms(documents, lists.search.stopWords, otherNames),
    ...checkOrganisations(documents, organisations),
    ...checkOrphans(documents, pathArticles),
    ...checkNearDuplicates(documents),
    ...checkUnusedSources(documents, sources, unusedReasons),
    ...checkPhrases(documents, lists.phrases),
    ...checkRepeats(
      documents.filter((one) => !isSource(one)),
      lists.repeats,
    ),
    ...checkWording(documents, lists.wording),
    ...(await checkSpelling(documents, [...us, ...names, ...terms])),
  ];
  return problems.sort(byPlace);
}

/** What an editor should look at, and what may be right, by file and line. */
export const remarks = (
  documents: readonly Document[],
  { sources }: Pick<Known, 'sources'>,
): Problem[] => remarkOnTopics(documents, sources).sort(byPlace);
