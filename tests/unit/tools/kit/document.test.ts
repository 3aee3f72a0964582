import { describe, expect, it } from 'vitest';
import { isLoose, oneOf } from '../../../../src/tools/kit/decode';
import { documentFormat, jsonNotation } from '../../../../src/tools/kit/document';
import { migrate, versionOf, type Migration } from '../../../../src/tools/kit/migrate';

type Loose = Readonly<Record<string, unknown>>;
/** Version 1 had one item, version 2 a list under another name, version 3 has numbers with it. */
const migrations: readonly Migration<Loose>[] = [
  ({ item, ...rest }) => ({ ...rest, list: [item] }),
  ({ list, ...rest }) => ({
    ...rest,
    items: Array.isArray(list) ? list.map((name: unknown) => ({ name, count: 1 })) : [],
  }),
];

interface Shopping {
  readonly items: readonly { name: 'bread' | 'milk'; count: number }[];
}
const nameOf = oneOf(['bread', 'milk'] as const);
const format = documentFormat<Shopping>({
  id: 'shopping',
  empty: { items: [] },
  isEmpty: ({ items }) => items.length === 0,
  migrations,
  notation: jsonNotation('shopping'),
  toData: ({ items }) => ({ items }),
  fromData: (data, decoder) => ({
    items: decoder.list(data['items'], 3, (item) => {
      if (!isLoose(item)) return undefined;
      const name = nameOf(item['name']);
      const count = item['count'];
      return name && typeof count === 'number' ? { name, count } : undefined;
    }),
  }),
});
const file = (version: unknown, members: object) =>
  JSON.stringify({ tool: 'shopping', version, ...members });

describe('a document', () => {
  it('is written with its tool and version, and read as it was', () => {
    const document: Shopping = { items: [{ name: 'milk', count: 2 }] };
    const text = format.encode(document);
    expect(JSON.parse(text)).toMatchObject({ tool: 'shopping', version: 3 });
    expect(format.decode(text)).toEqual({ kind: 'document', document, partly: false });
  });

  it.each([
    [1, { item: 'bread' }],
    [2, { list: ['bread'] }],
    [3, { items: [{ name: 'bread', count: 1 }] }],
  ])('of version %i is read as one of today', (version, members) => {
    expect(format.decode(file(version, members))).toEqual({
      kind: 'document',
      document: { items: [{ name: 'bread', count: 1 }] },
      partly: false,
    });
  });

  it('of which a part is not known is read without it', () => {
    const items = [{ name: 'bread', count: 1 }, { name: 'sand', count: 1 }, 'milk'];
    expect(format.decode(file(3, { items }))).toEqual({
      kind: 'document',
      document: { items: [{ name: 'bread', count: 1 }] },
      partly: true,
    });
  });

  it.each([0, 4, 1.5, -1, '3', null, undefined, [3], NaN])(
    'of the version %j is damaged',
    (version) => {
      expect(format.decode(file(version, {}))).toEqual({ kind: 'damaged' });
    },
  );

  it.each(['', 'milk', '{', 'null', '[]', '{}', '{"tool":"other","version":1}'])(
    'is not what this text holds: %s',
    (text) => {
      expect(format.decode(text)).toEqual({ kind: 'none' });
    },
  );

  it('is not sought in a text that is far too long', () => {
    expect(format.decode(file(3, { note: 'x'.repeat(1_000_000) }))).toEqual({ kind: 'none' });
  });

  it.each([{ item: { toString: 1 } }, { list: 'milk' }, { list: { length: 9 } }, { items: null }])(
    'is read whatever is in it under an earlier version: %j',
    (members) => {
      for (const version of [1, 2, 3]) {
        expect(format.decode(file(version, members)).kind).toBe('document');
      }
    },
  );
});

describe('a format that finds nothing in the data', () => {
  it('calls the text damaged', () => {
    const strict = documentFormat<Shopping>({
      id: 'shopping',
      empty: { items: [] },
      isEmpty: () => true,
      migrations: [],
      notation: jsonNotation('shopping'),
      toData: () => ({}),
      fromData: () => undefined,
    });
    expect(strict.decode(file(1, {}))).toEqual({ kind: 'damaged' });
  });
});

describe('a version', () => {
  it('is one more than there are migrations', () => {
    expect([versionOf([]), versionOf(migrations)]).toEqual([1, 3]);
  });

  it('of today needs no migration', () => {
    const data = { items: [] };
    expect(migrate(data, 3, migrations)).toBe(data);
  });
});
