/**
 * The script of every page: one file, which pages share in the cache. Whatever it enhances works, or is
 * plain text, without it.
 */
import { enhanceChecklists } from '../components/article/checklist-ticks';
import { enhanceCopyButtons } from '../components/article/copy-button';
import { enhanceSearch } from '../components/search/opener';
import { enhanceThemeSwitch } from '../components/theme-switch';

enhanceThemeSwitch(document);
enhanceSearch(document);
enhanceCopyButtons(document);
enhanceChecklists(document);
