import { articlePath, toolPath } from '../domain/paths';
import { localeOf, localePath } from '../i18n';
import {
  checklistEvidence,
  reasonEvidence,
  topicEvidence,
} from '../tools/resume-gaps/model/evidence';
import { firstMaterial, laterMaterial } from '../tools/resume-gaps/parts';
import type { FirstMaterial, PageMaterial } from '../tools/resume-gaps/views/messages';
import { wordsSchema } from '../tools/resume-gaps/strings';
import { restAddress } from './tool-rest';
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
    article: localePath(locale, articlePath('explain-a-gap-with-confidence')),
    address: localePath(locale, toolPath('resume-gaps')),
  };
}

/** What the page holds: the material of the first step, and where the rest is. */
export const pageMaterial = (locale: string, material: PageMaterial): FirstMaterial =>
  firstMaterial(
    material,
    restAddress(localePath(locale, '/tools/resume-gaps.json'), laterMaterial(material)),
  );
