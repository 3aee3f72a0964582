/** A host's colour, made fit to read. Pure. */
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

extend([a11y]);

/** WCAG 2.2, 1.4.3: text and its background. More than the 3 to 1 of controls. */
const TEXT = 4.5;
/** A step of lightness, as a share of all. */
const STEP = 0.01;

/**
 * The backgrounds of an accent, and the colours on it: paper and every tint of `styles/tokens.css`.
 * A test holds the two together.
 */
export const grounds = {
  light: ['#ffffff', '#f3f5f1', '#e6f4ed', '#e8eff9', '#fbf0de', '#fcedee'],
  dark: ['#101614', '#18211e', '#12302a', '#15263c', '#33240d', '#351a1e'],
} as const;

/**
 * The nearest lightness of a colour at which it can be read on every ground of a theme, and paper on
 * it: darker on light ones, lighter on dark ones, of the same hue. A colour that can be read already
 * stays as it is.
 *
 * @param accent six hex digits.
 * @returns `#` and six hex digits.
 */
export function readableAccent(accent: string, theme: keyof typeof grounds): string {
  const isReadable = (hex: string) =>
    grounds[theme].every((ground) => colord(hex).contrast(ground) >= TEXT);
  const step = (hex: string) =>
    theme === 'light' ? colord(hex).darken(STEP).toHex() : colord(hex).lighten(STEP).toHex();
  let colour = colord(`#${accent}`).toHex();
  // Black and white can be read on all of them: this ends.
  while (!isReadable(colour)) {
    const next = step(colour);
    if (next === colour) return theme === 'light' ? '#000000' : '#ffffff';
    colour = next;
  }
  return colour;
}
