/** What the tools share in putting words on the page. Pure. */

/** A source as a tool shows it: its name, what limits it, and where the site tells more. */
export interface SourceNote {
  name: string;
  caveat: string;
  href: string;
}

/** Texts of buttons, headings and notices, by key. */
export interface UiWords {
  readonly ui: Readonly<Record<string, string>>;
}

/** Fills `{names}` in a text; a name without a value becomes nothing. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** An interface text with its `{names}` filled in. @throws Error if the file lacks it. */
export function say(
  { ui }: UiWords,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = ui[key];
  if (text === undefined) throw new Error(`The words lack ui.${key}.`);
  return fill(text, values);
}
