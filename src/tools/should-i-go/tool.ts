import { defineTool } from '../kit/define-tool';
import { evidence } from './model/evidence';
import { reading } from './model/reading';
import { strings } from './strings';

/** The decision aid, for the site's build. */
export const tool = defineTool({
  id: 'should-i-go',
  strings,
  evidence,
  articles: reading,
  hasLetters: true,
});
