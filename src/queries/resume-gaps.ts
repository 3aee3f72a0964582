import { localeOf, localePath } from '../i18n';
import { checklistEvidence, reasonEvidence, topicEvidence } from '../tools/resume-gaps/evidence';
import type { PageMaterial, ToolMaterial } from '../tools/resume-gaps/wording';
import { wordsSchema } from '../tools/resume-gaps/words';
import { completeWords, sourceNotes } from './tool-words';

/** Everything that the resume-gap checklist shows. @throws Error if words or a source are missing. */
export async function resumeGaps(locale: string): Promise<PageMaterial> {
  const evidence = { reasons: reasonEvidence, topics: topicEvidence, items: checklistEvidence };
  const ids = Object.values(evidence).flatMap((part) => Object.values(part).flat());
  return {
    words: await completeWords('resume-gaps', locale, wordsSchema),
    lang: localeOf(locale).lang,
    evidence,
    sources: await sourceNotes('resume-gaps', locale, ids),
    article: localePath(locale, '/articles/explain-a-gap-with-confidence/'),
  };
}

/** The same without what stands only in the page around the tool. */
export function toolMaterial({ words, ...rest }: PageMaterial): ToolMaterial {
  const { title, kinds, reasons, groups, items, asked, evidence, read } = words;
  const ui = Object.fromEntries(
    Object.entries(words.ui).filter(([key]) => !key.startsWith('paper')),
  );
  return { ...rest, words: { title, kinds, reasons, groups, items, asked, evidence, read, ui } };
}
