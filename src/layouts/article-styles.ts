import type { AstroGlobal } from 'astro';
import { anchorRules } from '../components/article/anchors';
import { articleContext } from '../components/article/context';
import { hashOf } from '../domain/policy';
import { defaultLocale } from '../i18n';
import article from '../styles/article.css?inline';
import coreFont from '../styles/core-font.css?inline';
import fonts from '../styles/fonts.css?inline';

/** Without the notice of the tool that writes it, which is in public/licences.txt. */
const sheet = article.replace(/^\/\*![^*]*\*\/\s*/, '');

/**
 * Renders an article's text, and puts the style sheet of its page together: what every article needs, then
 * the font files that its letters may need, the sheets that the components in this text added while they were
 * rendered, and a rule a source. So nobody waits for rules that nothing on the page uses (ADR 4).
 *
 * @param sources how many sources the article cites.
 * @returns the text as HTML, and the style sheet, which the policy now allows.
 */
export async function renderText(
  { slots, locals, csp }: Pick<AstroGlobal, 'slots' | 'locals' | 'csp'>,
  sources: number,
): Promise<{ text: string; styles: string }> {
  const own = new Set<string>();
  const context = articleContext(locals);
  context.styles = own;
  const text = await slots.render('default');
  const isCore = [context.locale, context.language].every((code) => code === defaultLocale);
  const styles = [sheet, isCore ? coreFont : fonts, ...own, anchorRules(sources)].join('');
  csp?.insertStyleHash(hashOf(styles));
  return { text, styles };
}
