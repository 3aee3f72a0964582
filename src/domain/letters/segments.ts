/** From a text with `{fields}` to what is shown and sent. Pure. */
import { fieldIds, type FieldId, type FieldText, type FieldValues } from './texts';

/** A stretch of a letter. What is shown and sent is always its `text`. */
export type Segment =
  | { field?: undefined; text: string }
  /** A field: `text` is what the user filled in, the usual, or the marked gap "[day]". */
  | { field: FieldId; text: string; isEmpty: boolean };

type Fields = Readonly<Record<FieldId, FieldText>>;

const isField = (name: string): name is FieldId => (fieldIds as readonly string[]).includes(name);

/** Longer than anything that belongs into one sentence. */
const LONGEST_VALUE = 120;

/**
 * What a user typed, so that a sentence goes on after it: on one line, without the words that the letter
 * has before it and without a mark at its end.
 */
export function tidyValue(value: string, { drop = [] }: Pick<FieldText, 'drop'>): string {
  const line = value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE);
  const word = drop.find((start) => line.toLowerCase().startsWith(`${start} `));
  return line
    .slice(word === undefined ? 0 : word.length + 1)
    .replace(/[\s,;:!?]+$/, '')
    .replace(/(?<!\b[ap]\.m|\w\.\w)\.$/i, '');
}

function fieldSegment(field: FieldId, fields: Fields, values: FieldValues): Segment {
  const { gap, usual, ...others } = fields[field];
  const value = tidyValue(values[field] ?? '', others);
  return { field, text: value || (usual ?? `[${gap}]`), isEmpty: value === '' };
}

/** The fields that a text names, those that may be left out included. */
export const fieldsIn = (text: string): FieldId[] =>
  [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (isField(name) ? [name] : []));

/**
 * Fills in the fields of a text. What is in double square brackets is left out while one of its fields
 * is empty, or replaced with what comes after its bars: "the {job} role[[ at {employer}]]", "[[Dear
 * {person}||Hello]],".
 *
 * @throws Error that names a `{name}` that is no field.
 */
export function fillIn(text: string, fields: Fields, values: FieldValues): Segment[] {
  const isFilled = (stretch: string) =>
    fieldsIn(stretch).every((field) => tidyValue(values[field] ?? '', fields[field]) !== '');
  const whole = text.replace(/\[\[(.*?)(?:\|\|(.*?))?\]\]/g, (_, stretch: string, instead = '') =>
    isFilled(stretch) ? stretch : String(instead),
  );
  return whole.split(/(\{\w+\})/).flatMap((stretch): Segment[] => {
    const name = /^\{(\w+)\}$/.exec(stretch)?.[1];
    if (name === undefined) return stretch === '' ? [] : [{ text: stretch }];
    if (isField(name)) return [fieldSegment(name, fields, values)];
    throw new Error(
      `A letter names {${name}}, which is neither a field nor a phrase. Add it under "phrases" in content/letters/, or use a field: ${fieldIds.join(', ')}.`,
    );
  });
}

/** The text of segments, as it is copied and sent. */
export const textOf = (segments: readonly Segment[]): string =>
  segments.map(({ text }) => text).join('');
