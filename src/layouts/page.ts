/**
 * Everything that runs on a page before the reader acts. One small module, so that it is inlined;
 * whatever it enhances works, or is plain text, without it.
 */
import { enhanceSearch } from '../components/search/opener';
import { enhanceThemeSwitch } from '../components/theme-switch';

enhanceThemeSwitch(document);
enhanceSearch(document);
