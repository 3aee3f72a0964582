/** What the form says, made into options; what cannot be one is named and left out. Pure. */
import { usualOptions, type SnippetOptions } from '../../domain/embed-snippets';

/** Pixels that make sense: less could not be read, more would be a slip. */
export const sizes = {
  width: { least: 280, most: 2000 },
  height: { least: 200, most: 5000 },
} as const;

type Field = 'accent' | 'width' | 'height';

/** What was typed and chosen, by the name of the field. */
export type Fields = Readonly<Record<keyof SnippetOptions, string>>;

export interface ReadOptions {
  options: SnippetOptions;
  /** Fields that hold what cannot be used. */
  bad: readonly Field[];
}

/** Six hex digits in lower case, with or without the sign before them. */
export const readAccent = (text: string): string | undefined =>
  /^\s*#?([\da-f]{6})\s*$/i.exec(text)?.[1]?.toLowerCase();

function readSize(text: string, name: 'width' | 'height'): number | undefined {
  const { least, most } = sizes[name];
  const size = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : Number.NaN;
  return size >= least && size <= most ? size : undefined;
}

const themes = ['light', 'dark', 'auto'] as const;
const fonts = ['site', 'system'] as const;

/** Reads the form. An empty field is as usual. */
export function readFields(fields: Fields): ReadOptions {
  const options = {
    theme: themes.find((one) => one === fields.theme) ?? usualOptions.theme,
    accent: readAccent(fields.accent),
    font: fonts.find((one) => one === fields.font) ?? usualOptions.font,
    width: readSize(fields.width, 'width'),
    height: readSize(fields.height, 'height'),
  };
  const bad = (['accent', 'width', 'height'] as const).filter(
    (name) => fields[name].trim() !== '' && options[name] === undefined,
  );
  return { options, bad };
}
