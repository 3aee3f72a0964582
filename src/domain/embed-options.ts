/**
 * The options of an embed, and the sizes of a frame around it: the one list from which an embed parses its
 * URL, the embed builder makes its form and the snippets are written. Tests compare the loader and
 * docs/embedding.md with it. Pure.
 */

/** How a value is parsed: from text to what is allowed, or to `undefined`. */
interface Option<T> {
  readonly parse: (text: string) => T | undefined;
}

interface Choice<T> extends Option<T> {
  /** The first is the default. */
  readonly choices: readonly [T, ...T[]];
}

interface Size extends Option<number> {
  readonly least: number;
  readonly most: number;
}

const choice = <const T extends string>(...choices: readonly [T, ...T[]]): Choice<T> => ({
  choices,
  parse: (text) => choices.find((one) => one === text),
});

/** Whole pixels: fewer could not be read, more would be a slip. */
const size = (least: number, most: number): Size => ({
  ...{ least, most },
  parse: (text) => {
    const pixels = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    return pixels >= least && pixels <= most ? pixels : undefined;
  },
});

/** What may be in an embed's URL after `?`, in the order in which it is written. */
export const embedOptions = {
  /** `auto` follows the user's system. A frame cannot know the colours of the page around it. */
  theme: choice('light', 'dark', 'auto'),
  /** Six hex digits, not yet corrected for contrast; without it, our own colours. */
  accent: {
    parse: (text: string): string | undefined =>
      /^[\da-f]{6}$/i.test(text) ? text.toLowerCase() : undefined,
  },
  /** `system` loads no font. */
  font: choice('site', 'system'),
} as const;

/** What a snippet may set for the frame; the embed itself never learns it. */
export const frameSizes = { width: size(280, 2000), height: size(200, 5000) } as const;

type Parsed<T extends Option<unknown>> = Exclude<ReturnType<T['parse']>, undefined>;

/** What a host asks of an embed. */
export interface EmbedOptions {
  readonly theme: Parsed<typeof embedOptions.theme>;
  readonly accent: string | undefined;
  readonly font: Parsed<typeof embedOptions.font>;
}

/** What a snippet may hold besides: no size leaves the frame as wide as its place, and as high as the item needs. */
export interface SnippetOptions extends EmbedOptions {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export const defaultOptions: SnippetOptions = {
  theme: embedOptions.theme.choices[0],
  accent: undefined,
  font: embedOptions.font.choices[0],
  width: undefined,
  height: undefined,
};

/**
 * Parses what a host asks of an embed. Anything unknown or out of range is as if it were not there: no text
 * of an option reaches the page as markup, style or URL.
 *
 * @param query the query of the URL, with its `?`.
 */
export function parseEmbedOptions(query: string): EmbedOptions {
  const asked = new URLSearchParams(query);
  const text = (name: keyof EmbedOptions) => asked.get(name) ?? '';
  return {
    theme: embedOptions.theme.parse(text('theme')) ?? defaultOptions.theme,
    accent: embedOptions.accent.parse(text('accent')),
    font: embedOptions.font.parse(text('font')) ?? defaultOptions.font,
  };
}

/** The options that differ from the default, by name, in the order of the table. */
export const chosenOptions = (options: EmbedOptions): [name: keyof EmbedOptions, value: string][] =>
  (Object.keys(embedOptions) as (keyof EmbedOptions)[]).flatMap((name) => {
    const value = options[name];
    return value === undefined || value === defaultOptions[name] ? [] : [[name, value]];
  });

/** The names of what is typed into the embed builder, where a mistake can be made. */
export const typedOptions = ['accent', 'width', 'height'] as const;
export type TypedOption = (typeof typedOptions)[number];

/** What a user typed and chose, by the name of the field. */
export type OptionFields = Readonly<Record<keyof SnippetOptions, string>>;

/** An accent as a user types it, with or without the sign before it. */
export const parseTypedAccent = (text: string): string | undefined =>
  embedOptions.accent.parse(text.trim().replace(/^#/, ''));

/**
 * Parses the form of the embed builder. An empty field is the default.
 *
 * @returns the options, and the fields that hold what cannot be used; these count as empty.
 */
export function parseFields(fields: OptionFields): {
  options: SnippetOptions;
  invalid: readonly TypedOption[];
} {
  const options = {
    theme: embedOptions.theme.parse(fields.theme) ?? defaultOptions.theme,
    accent: parseTypedAccent(fields.accent),
    font: embedOptions.font.parse(fields.font) ?? defaultOptions.font,
    width: frameSizes.width.parse(fields.width.trim()),
    height: frameSizes.height.parse(fields.height.trim()),
  };
  const invalid = typedOptions.filter(
    (name) => fields[name].trim() !== '' && options[name] === undefined,
  );
  return { options, invalid };
}
