import { defineTool } from '../kit/define-tool';
import { checklistEvidence, reasonEvidence, topicEvidence } from './model/evidence';
import { strings } from './strings';

/** The resume-gap checklist, for the site's build. */
export const tool = defineTool({
  id: 'resume-gaps',
  strings,
  evidence: { reasons: reasonEvidence, topics: topicEvidence, items: checklistEvidence },
  articles: { gap: ['explain-a-gap-with-confidence'] },
});
