/** What runs on an article before the reader acts, beside `page.ts`. Inlined too. */
import { enhanceChecklists } from '../components/article/checklist-ticks';
import { enhanceCopyButtons } from '../components/article/copy-button';

enhanceCopyButtons(document);
enhanceChecklists(document);
