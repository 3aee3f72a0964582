/** Turns data from outside (a file, a link, storage) into data of ours. Pure. */

/** An object of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Decodes a value; `undefined` where it is not valid. */
export type Decode<T> = (value: unknown) => T | undefined;

/** Accepts the members of a list alone. */
export const oneOf =
  <T extends string>(known: readonly T[]): Decode<T> =>
  (value) =>
    known.find((one) => one === value);

/** Accepts what is valid, drops everything else, and remembers that something was dropped. Never throws. */
export class Decoder {
  /** Whether something was dropped. */
  lost = false;

  /** A value, if it is there and valid. */
  value<T>(value: unknown, decode: Decode<T>): T | undefined {
    if (value === undefined) return undefined;
    const found = decode(value);
    if (found === undefined) this.lost = true;
    return found;
  }

  /** A text, cut at `most` characters; empty where there is none. */
  text(value: unknown, most: number): string {
    const text = this.value(value, (one) => (typeof one === 'string' ? one : undefined)) ?? '';
    if (text.length > most) this.lost = true;
    return text.slice(0, most);
  }

  /** The valid members of a list, at most so many. */
  list<T>(value: unknown, most: number, decode: Decode<T>): T[] {
    const all = this.value(value, (one): unknown[] | undefined =>
      Array.isArray(one) ? one : undefined,
    );
    return this.#some(all ?? [], most, decode);
  }

  /** Those members of a list that are in `known`, each once. */
  ids<T extends string>(value: unknown, known: readonly T[]): T[] {
    return [...new Set(this.list(value, Infinity, oneOf(known)))];
  }

  /** The valid members of an object, at most so many. */
  entries<T>(
    value: unknown,
    most: number,
    decode: (entry: readonly [key: string, value: unknown]) => T | undefined,
  ): (readonly [string, T])[] {
    const all = this.value(value, (one) => (isLoose(one) ? one : undefined)) ?? {};
    return this.#some(Object.entries(all), most, (entry) => {
      const found = decode(entry);
      return found === undefined ? undefined : ([entry[0], found] as const);
    });
  }

  #some<V, T>(values: readonly V[], most: number, decode: (value: V) => T | undefined): T[] {
    const valid: T[] = [];
    for (const value of values) {
      const found = valid.length < most ? decode(value) : undefined;
      if (found === undefined) this.lost = true;
      else valid.push(found);
    }
    return valid;
  }
}
