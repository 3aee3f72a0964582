/**
 * What a host may ask of an embed, in its address after `?`. Anything else is as if it were not there:
 * no option reaches the page as markup, style text or address. Pure.
 */
export interface EmbedOptions {
  /** `auto` follows the reader's system. A frame cannot know the colours of the page around it. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** Six hex digits in lower case, not yet corrected for contrast. */
  readonly accent: string | undefined;
  /** `system` loads no font. */
  readonly font: 'site' | 'system';
}

const themes = ['light', 'dark', 'auto'] as const;
const fonts = ['site', 'system'] as const;

/** @param query the part of the address from `?` on. */
export function readOptions(query: string): EmbedOptions {
  const asked = new URLSearchParams(query);
  const oneOf = <T extends string>(known: readonly T[], name: string, usual: T): T =>
    known.find((one) => one === asked.get(name)) ?? usual;
  const accent = asked.get('accent') ?? '';
  return {
    theme: oneOf(themes, 'theme', 'light'),
    accent: /^[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : undefined,
    font: oneOf(fonts, 'font', 'site'),
  };
}
