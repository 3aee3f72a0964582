import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isYearMonth, MAX_YEAR, MIN_YEAR, type YearMonth } from '../../../../src/domain/months';
import { askedIds, itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import type { Decoded as DecodedAs } from '../../../../src/tools/kit/document';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import { kinds, WORK, type Row } from '../../../../src/tools/resume-gaps/model/history';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { emptyWork, LIMITS, type Work } from '../../../../src/tools/resume-gaps/model/work';
import { holds } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

const { decode, encode } = format;
type Decoded = DecodedAs<Work>;

const optional = kinds.filter((kind) => !WORK.includes(kind));

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength }),
      fc.string({ unit: 'binary', maxLength }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '# *x*', '__proto__', 'Zoë "Z" Ångström\n'),
    )
    .map((value) => value.slice(0, maxLength));
const written = (maxLength: number) => text(maxLength).filter((value) => value !== '');

const date: fc.Arbitrary<YearMonth> = fc.oneof(
  fc.record({ year: fc.integer({ min: MIN_YEAR, max: MAX_YEAR }) }),
  fc.record({
    year: fc.integer({ min: MIN_YEAR, max: MAX_YEAR }),
    month: fc.integer({ min: 1, max: 12 }),
  }),
);

const line: fc.Arbitrary<Omit<Row, 'id'>> = fc.record(
  {
    what: text(LIMITS.name),
    where: text(LIMITS.name),
    kind: fc.constantFrom(...kinds),
    from: fc.option(date, { nil: undefined }),
    to: fc.oneof(date, fc.constantFrom('now' as const, undefined)),
    unsure: fc.constant(true),
    source: written(LIMITS.source),
  },
  { requiredKeys: ['what', 'where', 'kind', 'from', 'to'] },
);
const number = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 99_999_999 }));
const rows = fc
  .uniqueArray(fc.tuple(number, line), { maxLength: 12, selector: ([one]) => one })
  .map((pairs) => pairs.map(([one, rest]): Row => ({ ...rest, id: `r${one}` })));
const gapId = fc
  .tuple(number, fc.oneof(number, fc.constant('now')))
  .map(([after, before]) => `r${after}~${before === 'now' ? before : `r${before}`}`);
const within = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: least, max: most });

/** Whatever the tool may hold. */
const works: fc.Arbitrary<Work> = fc.record({
  rows,
  threshold: within(LIMITS.threshold),
  lookBack: within(LIMITS.lookBack),
  covers: fc.shuffledSubarray(optional),
  reasons: fc.dictionary(gapId, fc.constantFrom(...reasonIds), {
    maxKeys: 8,
    noNullPrototype: true,
  }),
  ticks: fc.shuffledSubarray([...itemIds]),
  notes: fc.dictionary(fc.constantFrom(...itemIds), written(LIMITS.note), {
    maxKeys: 6,
    noNullPrototype: true,
  }),
  asked: fc.shuffledSubarray([...askedIds]),
});

const isDate = (value: unknown) =>
  value === undefined || value === 'now' || isYearMonth(value as YearMonth);
const isSubset = (values: readonly unknown[], known: readonly unknown[]) =>
  values.every((value) => known.includes(value));
const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;

/** Whether everything in the work is what the tool itself could have put there. */
function isValid(work: Work): boolean {
  const { threshold, lookBack, covers, reasons, ticks, notes, asked } = work;
  return (
    Object.keys(work).sort().join() === Object.keys(emptyWork).sort().join() &&
    work.rows.length <= LIMITS.rows &&
    new Set(work.rows.map(({ id }) => id)).size === work.rows.length &&
    work.rows.every(
      (row) =>
        /^r\d+$/.test(row.id) &&
        isText(row.what, LIMITS.name) &&
        isText(row.where, LIMITS.name) &&
        isText(row.source ?? '', LIMITS.source) &&
        kinds.includes(row.kind) &&
        row.from !== ('now' as never) &&
        isDate(row.from) &&
        isDate(row.to) &&
        [undefined, true].includes(row.unsure),
    ) &&
    [threshold, lookBack].every(Number.isInteger) &&
    threshold >= LIMITS.threshold.least &&
    threshold <= LIMITS.threshold.most &&
    lookBack >= LIMITS.lookBack.least &&
    lookBack <= LIMITS.lookBack.most &&
    isSubset(covers, optional) &&
    Object.keys(reasons).every((id) => /^r\d+~(?:r\d+|now)$/.test(id)) &&
    isSubset(Object.values(reasons), reasonIds) &&
    isSubset(ticks, itemIds) &&
    isSubset(Object.keys(notes), itemIds) &&
    Object.values(notes).every((value) => isText(value, LIMITS.note)) &&
    isSubset(asked, askedIds)
  );
}
const isSound = (decoded: Decoded) => decoded.kind !== 'document' || isValid(decoded.document);

/** A text of ours with these members. */
const file = (members: object) => JSON.stringify({ tool: 'resume-gaps', version: 1, ...members });
/** The same from text, where an object could not hold it: `__proto__` as a member of its own. */
const raw = (members: string) => `{"tool":"resume-gaps","version":1,${members}}`;

function workIn(decoded: Decoded): { work: Work; partly: boolean } {
  if (decoded.kind !== 'document') throw new Error(`It was read as ${decoded.kind}.`);
  return { work: decoded.document, partly: decoded.partly };
}

const job = { id: 'r1', what: 'Cook', where: 'Inn', kind: 'job', from: '2019-03', to: '2020' };
const jobRow: Row = {
  ...{ id: 'r1', what: 'Cook', where: 'Inn', kind: 'job' },
  from: { year: 2019, month: 3 },
  to: { year: 2020 },
};

describe('encode', () => {
  it('writes the tool, the version, and dates as people read them', () => {
    const work: Work = { ...emptyWork, rows: [jobRow, { ...jobRow, id: 'r2', to: 'now' }] };
    expect(JSON.parse(encode(work))).toMatchObject({
      tool: 'resume-gaps',
      version: 1,
      rows: [job, { ...job, id: 'r2', to: 'now' }],
    });
  });

  it('writes a full history far below the length that is read', () => {
    const full = Array.from({ length: LIMITS.rows }, (_, place) => ({
      ...jobRow,
      id: `r${place + 1}`,
      what: 'é'.repeat(LIMITS.name),
      where: '"'.repeat(LIMITS.name),
      source: '\\'.repeat(LIMITS.source),
    }));
    const notes = Object.fromEntries(itemIds.map((id) => [id, '"'.repeat(LIMITS.note)]));
    expect(encode({ ...emptyWork, rows: full, notes }).length).toBeLessThan(500_000);
  });
});

describe('a text that was written here', () => {
  it('is read as it was', () => {
    holds(works, (work) => {
      expect(decode(encode(work))).toEqual({ kind: 'document', document: work, partly: false });
    });
  });

  it('is read as it was without reasons and notes', () => {
    holds(works, (work) => {
      const plain = { ...work, reasons: {}, notes: {} };
      expect(decode(encode(plain))).toEqual({ kind: 'document', document: plain, partly: false });
    });
  });

  it.each([
    ['the reason for a gap', { reasons: { 'r1~r2': 'caring', 'r2~now': 'private' } }],
    ['a note', { notes: { formats: 'years only', plain: 'jargon' } }],
  ] as const)('is read with %s', (_, part) => {
    const work: Work = { ...emptyWork, ...part };
    expect(decode(encode(work))).toEqual({ kind: 'document', document: work, partly: false });
  });

  it('is read with every id that a line may get', () => {
    // After r99999999999, which is read, comes one of twelve figures.
    const ids = ['r1', 'r0', 'r99999999999', 'r100000000000', 'r100000000001'];
    const work: Work = { ...emptyWork, rows: ids.map((id) => ({ ...jobRow, id })) };
    expect(workIn(decode(encode(work))).work.rows.map(({ id }) => id)).toEqual(ids);
  });

  it('is read as what every part begins with where it holds no more than its marks', () => {
    expect(decode(file({}))).toEqual({ kind: 'document', document: emptyWork, partly: false });
  });
});

/** Written by the first edition: files that users saved, and what they persisted on their devices. */
const sample = (name: string) =>
  readFileSync(`tests/fixtures/resume-gaps/v1/${name}.json`, 'utf8').trim();

describe('a file of the first edition', () => {
  it.each(['empty', 'one-line', 'full'])('is still read whole: %s', (name) => {
    const found = workIn(decode(sample(name)));
    expect(found.partly).toBe(false);
    expect(JSON.parse(encode(found.work))).toEqual(JSON.parse(sample(name)));
  });

  it('gives every kind of line, reason, tick, note and question', () => {
    const { work } = workIn(decode(sample('full')));
    expect(work.rows.map(({ kind }) => kind).join(' ')).toBe(
      'job freelance education caring service volunteering other job',
    );
    expect(work.rows[0]).toEqual({
      ...{ id: 'r1', what: 'Role 1', where: 'Example 1', kind: 'job' },
      ...{ from: { year: 2008, month: 1 }, to: { year: 2009 } },
    });
    expect(work.rows.at(-1)).toMatchObject({ from: undefined, unsure: true });
    expect(work.reasons).toMatchObject({ 'r1~r2': 'caring', 'r20~now': 'private' });
    expect(Object.keys(work.reasons).length).toBe(16);
    expect([work.threshold, work.lookBack, work.covers]).toEqual([6, 15, ['education', 'caring']]);
    expect([work.ticks.length, work.asked.length]).toEqual([24, 10]);
    expect(work.notes.formats).toBe('Note on formats, “quoted” & <b>');
  });
});

describe('a text that is not ours', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"resume-gaps"',
    '{}',
    '{"tool":"should-i-go","version":1}',
    '{"tool":["resume-gaps"],"version":1}',
    '{"__proto__":{"tool":"resume-gaps","version":1}}',
    '[{"tool":"resume-gaps","version":1}]',
    'Cook, Inn, 2019 to 2020',
  ])('is none: %s', (value) => {
    expect(decode(value)).toEqual({ kind: 'none' });
  });

  it('is none where it is longer than any of ours', () => {
    expect(decode(raw(`"x":"${'y'.repeat(1_000_000)}"`))).toEqual({ kind: 'none' });
  });
});

describe('a text of another version', () => {
  it.each([0, 2, 1.5, '1', null, [1], true])('is damaged: %j', (version) => {
    expect(decode(JSON.stringify({ tool: 'resume-gaps', version }))).toEqual({ kind: 'damaged' });
  });

  it('is damaged where there is none', () => {
    expect(decode('{"tool":"resume-gaps"}')).toEqual({ kind: 'damaged' });
  });
});

/** Values of every type, near to what belongs there and far from it. */
const loose = (near: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
const hostile = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '');
const looseLists = (known: readonly string[]) =>
  loose(fc.array(loose(fc.oneof(fc.constantFrom(...known), hostile)), { maxLength: 5 }));
const looseRow = fc.record(
  {
    id: loose(fc.constantFrom('r1', 'r2', 'r03', 'x1', 'r', 'r1~r2')),
    what: loose(fc.string()),
    where: loose(fc.string()),
    kind: loose(fc.oneof(fc.constantFrom<string>(...kinds), hostile)),
    from: loose(fc.constantFrom('2019', '2019-13', '0201', '2019-03', 'now', '2019-3')),
    to: loose(fc.constantFrom('2019', '2019-00', '9999', 'now', '')),
    unsure: loose(fc.boolean()),
    source: loose(fc.string()),
  },
  { requiredKeys: [] },
);
const shaped = fc
  .record(
    {
      rows: loose(fc.array(loose(looseRow), { maxLength: 4 })),
      threshold: loose(fc.integer({ min: -2, max: 30 })),
      lookBack: loose(fc.double()),
      covers: looseLists(kinds),
      reasons: loose(
        fc.dictionary(fc.oneof(gapId, hostile), loose(fc.constantFrom(...reasonIds)), {
          maxKeys: 4,
        }),
      ),
      ticks: looseLists(itemIds),
      notes: loose(
        fc.dictionary(fc.oneof(fc.constantFrom<string>(...itemIds), hostile), loose(fc.string()), {
          maxKeys: 4,
        }),
      ),
      asked: looseLists(askedIds),
    },
    { requiredKeys: [] },
  )
  .map(file);
const cut = fc
  .tuple(works, fc.nat(), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([work, seed, junk]) => {
    const whole = encode(work);
    const place = seed % whole.length;
    return whole.slice(0, place) + junk + whole.slice(place + junk.length);
  });

const arbitraryTexts: [string, fc.Arbitrary<string>][] = [
  ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ['any JSON', fc.json({ maxDepth: 4 })],
  ['any JSON with our marks', fc.dictionary(fc.string(), fc.jsonValue()).map(file)],
];
const ourTexts: [string, fc.Arbitrary<string>][] = [
  ['members near to ours', shaped],
  ['a text of ours with junk in its midst', cut],
];
const isReadSoundly = (value: string) => {
  expect(isSound(decode(value)), value).toBe(true);
};

describe('a text from outside', () => {
  it.each(arbitraryTexts)('%s: is read without an error, as what exists', (_, texts) => {
    holds(texts, isReadSoundly, 1000);
  });

  it.each(ourTexts)('%s: is read without an error, as what exists', (_, texts) => {
    holds(texts, isReadSoundly, 1000);
  });

  it('is read the same once it was written anew', () => {
    holds(shaped, (value) => {
      const { work } = workIn(decode(value));
      expect(decode(encode(work))).toEqual({ kind: 'document', document: work, partly: false });
    });
  });

  it.each([
    ['an object that is no number', '{"toString":1,"valueOf":1}'],
    ['a list of such an object', '[{"toString":1}]'],
    ['lists within lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('keeps the number it begins with for %s', (_, value) => {
    for (const name of ['threshold', 'lookBack'] as const) {
      expect(workIn(decode(raw(`"${name}":${value}`))).work[name]).toBe(emptyWork[name]);
    }
  });

  it.each(['rows', 'ticks', 'covers', 'asked', 'reasons', 'notes'])(
    'nested without end in “%s” is read',
    (name) => {
      const deep = '['.repeat(400_000) + ']'.repeat(400_000);
      expect(isSound(decode(raw(`"${name}":${deep}`)))).toBe(true);
    },
  );
});

describe('what is not known', () => {
  const rest = { rows: [job], ticks: ['formats'], asked: ['gap'] };
  const valid: Work = { ...emptyWork, rows: [jobRow], ticks: ['formats'], asked: ['gap'] };

  it.each<[string, object]>([
    ['an item', { ticks: ['nonsense', 'formats'] }],
    ['an item that is no text', { ticks: [1, null, ['formats'], 'formats'] }],
    ['the prototype as an item', { ticks: ['__proto__', 'constructor', 'formats'] }],
    ['a question', { asked: ['gap', 'toString'] }],
    ['a reason', { reasons: { 'r1~r2': 'nonsense' } }],
    ['a reason of objects', { reasons: { 'r1~r2': 'constructor' } }],
    ['the gap of a reason', { reasons: { r1: 'caring', constructor: 'caring' } }],
    ['the item of a note', { notes: { nonsense: 'x', toString: 'x' } }],
    ['a note that is no text', { notes: { formats: { x: 1 } } }],
    ['a kind that counts', { covers: [...optional, 'job', 'nonsense'] }],
    ['a line that is none', { rows: ['x', null, [job], job] }],
    ['a line without an id', { rows: [{ ...job, id: undefined }, job] }],
    ['the id of a line', { rows: [{ ...job, id: '__proto__' }, { ...job, id: 'x1' }, job] }],
    ['a line with an id that is there', { rows: [job, { ...job, what: 'Other' }] }],
  ])('is left out and reported: %s', (_, part) => {
    expect(decode(file({ ...rest, ...part }))).toEqual({
      kind: 'document',
      document: valid,
      partly: true,
    });
  });

  it.each([
    ['reasons', '"reasons":{"__proto__":"caring"}'],
    ['notes', '"notes":{"__proto__":"x"}'],
  ])('is left out and reported: the prototype among %s', (_, part) => {
    expect(decode(raw(part))).toEqual({ kind: 'document', document: emptyWork, partly: true });
    expect('polluted' in {}).toBe(false);
  });

  it('never changes what all objects share', () => {
    decode(raw('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'));
    decode(raw('"rows":[{"id":"r1","__proto__":{"polluted":1}}]'));
    expect('polluted' in {}).toBe(false);
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });

  it('among members is left out', () => {
    const { work } = workIn(decode(file({ ...rest, extra: 1, rows: [{ ...job, extra: 1 }] })));
    expect(work).toEqual(valid);
  });

  it.each(['2019-13', '2019-00', '0201', '1929', '2101', '2019-3', '2019-03-04', '19', 'x', 2019])(
    'is left out as a date: %j; the line stays',
    (value) => {
      const { work } = workIn(decode(file({ rows: [{ ...job, from: value, to: value }] })));
      expect(work.rows).toEqual([{ ...jobRow, from: undefined, to: undefined }]);
    },
  );

  it('is left out where a line would begin now', () => {
    const { work } = workIn(decode(file({ rows: [{ ...job, from: 'now' }] })));
    expect(work.rows[0]?.from).toBeUndefined();
  });

  it.each<[string, object]>([
    ['a date', { rows: [{ ...job, from: '2019-13' }] }],
    ['a kind', { rows: [{ ...job, kind: 'nonsense' }] }],
    ['a number', { threshold: 99 }],
    ['the end of a name', { rows: [{ ...job, what: 'x'.repeat(LIMITS.name + 1) }] }],
    ['a list that is none', { ticks: 'formats' }],
  ])('is reported: %s', (_, part) => {
    expect(workIn(decode(file({ ...rest, ...part }))).partly).toBe(true);
  });

  it('is a kind: the line is taken for a job', () => {
    const { work } = workIn(decode(file({ rows: [{ ...job, kind: 'constructor' }] })));
    expect(work.rows).toEqual([jobRow]);
  });

  it.each([-1, 0, 25, 1.5, null, 'x', {}])('is a number out of range: %j', (threshold) => {
    expect(workIn(decode(file({ threshold, lookBack: 7 }))).work).toEqual({
      ...emptyWork,
      lookBack: 7,
    });
  });
});

describe('what is too much', () => {
  it('is left out: lines, and reported', () => {
    const many = Array.from({ length: LIMITS.rows + 1 }, (_, place) => ({
      ...job,
      id: `r${place}`,
    }));
    const { work, partly } = workIn(decode(file({ rows: many })));
    expect(work.rows).toHaveLength(LIMITS.rows);
    expect(partly).toBe(true);
    expect(workIn(decode(file({ rows: many.slice(1) }))).partly).toBe(false);
  });

  it('is left out: reasons, and reported', () => {
    const ids = Array.from(
      { length: LIMITS.rows + 1 },
      (_, place) => [`r${place}~now`, 'study'] as const,
    );
    const { work, partly } = workIn(decode(file({ reasons: Object.fromEntries(ids) })));
    expect(Object.keys(work.reasons)).toHaveLength(LIMITS.rows);
    expect(partly).toBe(true);
  });

  it('is cut: names and the text that a line was read from', () => {
    const long = 'x'.repeat(5000);
    const { work } = workIn(
      decode(file({ rows: [{ ...job, what: long, where: long, source: long }] })),
    );
    const [one] = work.rows;
    expect([one?.what, one?.where, one?.source].map((value) => value?.length)).toEqual([
      LIMITS.name,
      LIMITS.name,
      LIMITS.source,
    ]);
  });

  it('is cut: notes', () => {
    const { work } = workIn(decode(file({ notes: { plain: 'x'.repeat(5000) } })));
    expect(work.notes.plain).toHaveLength(LIMITS.note);
  });

  it.each([
    ['ticks', 'formats'],
    ['asked', 'gap'],
  ] as const)('counts once in “%s”', (name, id) => {
    expect(workIn(decode(file({ [name]: [id, id] }))).work[name]).toEqual([id]);
  });

  it('counts once among the kinds that are covered', () => {
    const { work } = workIn(decode(file({ covers: ['caring', 'caring'] })));
    expect(work.covers).toEqual(['caring']);
  });
});

describe('markup', () => {
  const markup = '<img src=x onerror=alert(1)>"\'&amp;';

  it('stays text in a line', () => {
    const { work } = workIn(
      decode(file({ rows: [{ ...job, what: markup, where: markup, source: markup }] })),
    );
    expect(work.rows).toEqual([{ ...jobRow, what: markup, where: markup, source: markup }]);
  });

  it('stays text in a note', () => {
    expect(workIn(decode(file({ notes: { plain: markup } }))).work.notes).toEqual({
      plain: markup,
    });
  });

  it('is no id', () => {
    const { work } = workIn(
      decode(file({ rows: [{ ...job, id: `r1${markup}` }], ticks: [markup], asked: [markup] })),
    );
    expect(JSON.stringify(work)).not.toContain('<img');
  });
});

describe('nothing valid', () => {
  /** The same work with something invalid put between. */
  const disturbed = (work: Work): string => {
    const data = JSON.parse(encode(work)) as Record<
      'rows' | 'ticks' | 'asked' | 'covers',
      unknown[]
    > &
      Record<'reasons' | 'notes', Record<string, unknown>>;
    return JSON.stringify({
      ...data,
      rows: data.rows.flatMap((row) => [{ id: 'nonsense' }, row, null]),
      ticks: data.ticks.flatMap((id) => ['nonsense', id, 7]),
      asked: data.asked.flatMap((id) => [{}, id, '__proto__']),
      covers: ['job', ...data.covers, 'nonsense'],
      reasons: { nonsense: 'caring', ...data.reasons, 'r1~r2~r3': 'caring', 'r4~': 'x' },
      notes: { nonsense: 'x', ...data.notes, constructor: 'x' },
    });
  };

  it('is lost beside something invalid', () => {
    holds(works, (work) => {
      expect(decode(disturbed(work))).toEqual({ kind: 'document', document: work, partly: true });
    });
  });

  it('is lost beside something invalid, in lines, ticks and questions', () => {
    holds(works, (work) => {
      const plain = { ...work, reasons: {}, notes: {} };
      expect(decode(disturbed(plain))).toEqual({ kind: 'document', document: plain, partly: true });
    });
  });
});
