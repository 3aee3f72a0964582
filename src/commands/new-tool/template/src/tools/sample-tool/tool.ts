import { defineTool } from '../kit/define-tool';
import { evidence } from './model/topics';
import { strings } from './strings';

/** What the site's build must know of the tool. */
export const tool = defineTool({
  id: 'sample-tool',
  strings,
  evidence,
  // Articles to read on, as slugs, by ids of the tool's own.
  articles: {},
});
