import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIds, itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { kinds, type Period } from '../../../../src/tools/resume-gaps/model/history';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import {
  addRows,
  ask,
  changeRow,
  chooseReason,
  confirmRows,
  cover,
  emptyWork,
  isUntouched,
  LIMITS,
  note,
  removeRow,
  setNumber,
  tick,
  type Work,
} from '../../../../src/tools/resume-gaps/model/work';
import { holds } from './arbitrary';

const period = (what: string): Period => ({
  what,
  where: '',
  kind: 'job',
  from: { year: 2019 },
  to: { year: 2020, month: 3 },
});
const found = (what: string) => ({ ...period(what), uncertain: true, source: `${what}, 2019` });
const withRows = (...names: string[]) => addRows(emptyWork, names.map(period));
const idsOf = ({ rows }: Work) => rows.map(({ id }) => id);
const namesOf = ({ rows }: Work) => rows.map(({ what }) => what);

/** Freezes everything within, so that a change throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('adding lines', () => {
  it('puts them at the end, each with an id of its own', () => {
    const work = addRows(withRows('a', 'b'), [period('c')]);
    expect(namesOf(work)).toEqual(['a', 'b', 'c']);
    expect(idsOf(work)).toEqual(['r1', 'r2', 'r3']);
  });

  it('keeps what a parser of files found of them, and nothing else', () => {
    const [one] = addRows(emptyWork, [found('a')]).rows;
    expect(one).toEqual({ ...period('a'), id: 'r1', unsure: true, source: 'a, 2019' });
    const [sure] = addRows(emptyWork, [{ ...period('a'), uncertain: false, source: '' }]).rows;
    expect(Object.keys(sure ?? {})).not.toContain('unsure');
    expect(Object.keys(sure ?? {})).not.toContain('source');
  });

  it('stops where the table is full', () => {
    const many = Array.from({ length: LIMITS.rows - 1 }, (_, place) => period(`${place}`));
    const nearly = addRows(emptyWork, many);
    const full = addRows(nearly, [period('last'), period('too many')]);
    expect(full.rows).toHaveLength(LIMITS.rows);
    expect(full.rows.at(-1)?.what).toBe('last');
    expect(addRows(full, [period('more')])).toEqual(full);
    expect(new Set(idsOf(full)).size).toBe(LIMITS.rows);
  });

  it('gives no id twice where a line in the middle was removed', () => {
    const work = addRows(removeRow(withRows('a', 'b', 'c'), 'r2'), [period('d')]);
    expect(idsOf(work)).toEqual(['r1', 'r3', 'r4']);
  });

  it('counts on from the largest number, in whatever order the lines are', () => {
    const [a, b] = withRows('a', 'b').rows;
    if (!a || !b) throw new Error('Two lines were added.');
    const work = { ...emptyWork, rows: [{ ...b, id: 'r10' }, a] };
    expect(idsOf(addRows(work, [period('c')]))).toEqual(['r10', 'r1', 'r11']);
  });

  it('never hands the reason for a gap to another line', () => {
    const chosen = chooseReason(withRows('a', 'b'), 'r1~r2', 'prison');
    const work = addRows(removeRow(chosen, 'r2'), [period('c')]);
    const [first, second] = idsOf(work);
    expect(work.reasons[`${first}~${second}`]).toBeUndefined();
  });
});

describe('changing a line', () => {
  it('puts what was written in its place, and counts as looked at', () => {
    const work = changeRow(addRows(emptyWork, [found('a'), found('b')]), 'r1', period('c'));
    expect(work.rows).toEqual([
      { ...period('c'), id: 'r1' },
      { ...period('b'), id: 'r2', unsure: true, source: 'b, 2019' },
    ]);
  });

  it('confirms those that are meant, and leaves the text that they were read from', () => {
    const work = confirmRows(addRows(emptyWork, [found('a'), found('b')]), ['r2', 'r7']);
    expect(work.rows.map(({ unsure }) => unsure)).toEqual([true, undefined]);
    expect(work.rows[1]?.source).toBe('b, 2019');
    expect(Object.keys(work.rows[1] ?? {})).not.toContain('unsure');
  });

  it('removes the one that is meant', () => {
    expect(idsOf(removeRow(withRows('a', 'b', 'c'), 'r2'))).toEqual(['r1', 'r3']);
  });

  it('does nothing where there is no such line', () => {
    const work = withRows('a');
    expect(removeRow(work, 'r9')).toEqual(work);
    expect(changeRow(work, 'r9', period('b'))).toEqual(work);
    expect(confirmRows(work, ['r9'])).toEqual(work);
  });
});

describe('the reason for a gap', () => {
  it('is one, and can be taken back', () => {
    const chosen = chooseReason(chooseReason(emptyWork, 'r1~r2', 'study'), 'r1~r2', 'travel');
    const both = chooseReason(chosen, 'r2~now', 'search');
    expect(both.reasons).toEqual({ 'r1~r2': 'travel', 'r2~now': 'search' });
    expect(chooseReason(both, 'r1~r2', undefined).reasons).toEqual({ 'r2~now': 'search' });
  });
});

describe('a box', () => {
  it.each([
    ['an item', (work: Work) => tick(work, 'spelling'), 'ticks', 'spelling'],
    ['a question', (work: Work) => ask(work, 'gap'), 'asked', 'gap'],
  ] as const)('for %s is set, and taken back by the next use', (_, use, list, id) => {
    expect(use(emptyWork)[list]).toEqual([id]);
    expect(use(use(emptyWork))[list]).toEqual([]);
  });

  it('for a kind that counts is taken back, and set again', () => {
    const without = cover(emptyWork, 'caring');
    expect(without.covers).toEqual(emptyWork.covers.filter((kind) => kind !== 'caring'));
    expect([...cover(without, 'caring').covers].sort()).toEqual([...emptyWork.covers].sort());
  });
});

describe('a note', () => {
  it('is kept as written', () => {
    expect(note(emptyWork, 'plain', ' my words ').notes).toEqual({ plain: ' my words ' });
  });

  it('is cut at its limit', () => {
    const { notes } = note(emptyWork, 'plain', 'x'.repeat(LIMITS.note + 5));
    expect(notes.plain).toHaveLength(LIMITS.note);
  });

  it.each(['', ' ', '\n\t '])('of nothing (%j) is none', (text) => {
    expect(note(note(emptyWork, 'plain', 'x'), 'plain', text).notes).toEqual({});
  });
});

describe.each(['threshold', 'lookBack'] as const)('the number “%s”', (name) => {
  const { least, most } = LIMITS[name];

  it.each([least, least + 1, most])('can be %d', (value) => {
    expect(setNumber(emptyWork, name, value)).toEqual({ ...emptyWork, [name]: value });
  });

  it.each([least - 1, most + 1, least + 0.5, -1, NaN, Infinity])(
    'stays where it is given %d',
    (value) => {
      expect(setNumber(emptyWork, name, value)).toBe(emptyWork);
    },
  );

  it('begins within its limits', () => {
    expect(emptyWork[name]).toBeGreaterThanOrEqual(least);
    expect(emptyWork[name]).toBeLessThanOrEqual(most);
  });
});

it('is untouched until there is something that one would miss', () => {
  expect(isUntouched(emptyWork)).toBe(true);
  expect(isUntouched(setNumber(cover(emptyWork, 'caring'), 'threshold', 6))).toBe(true);
  expect(isUntouched(withRows('a'))).toBe(false);
  expect(isUntouched(tick(emptyWork, 'gap'))).toBe(false);
  expect(isUntouched(ask(emptyWork, 'gap'))).toBe(false);
  expect(isUntouched(note(emptyWork, 'gap', 'x'))).toBe(false);
});

/** Any action, with ids that exist and ids that do not. */
const id = fc.constantFrom('r1', 'r2', 'r3', 'r40', '__proto__');
const action: fc.Arbitrary<(work: Work) => Work> = fc.oneof(
  fc.array(fc.constantFrom(period('x'), found('y')), { maxLength: 80 }).map((periods) => {
    const imported = frozen(periods);
    return (work: Work) => addRows(work, imported);
  }),
  id.map((one) => (work: Work) => changeRow(work, one, frozen(period('z')))),
  fc.array(id, { maxLength: 3 }).map((ids) => (work: Work) => confirmRows(work, frozen(ids))),
  id.map((one) => (work: Work) => removeRow(work, one)),
  fc.tuple(id, fc.option(fc.constantFrom(...reasonIds), { nil: undefined })).map(
    ([one, reason]) =>
      (work: Work) =>
        chooseReason(work, `${one}~now`, reason),
  ),
  fc.constantFrom(...itemIds).map((item) => (work: Work) => tick(work, item)),
  fc.constantFrom(...askedIds).map((question) => (work: Work) => ask(work, question)),
  fc.constantFrom(...kinds).map((kind) => (work: Work) => cover(work, kind)),
  fc.tuple(fc.constantFrom(...itemIds), fc.string({ maxLength: 1200 })).map(
    ([item, text]) =>
      (work: Work) =>
        note(work, item, text),
  ),
  fc.tuple(fc.constantFrom('threshold', 'lookBack'), fc.double()).map(
    ([name, value]) =>
      (work: Work) =>
        setNumber(work, name, value),
  ),
);

describe('any actions, one after the other', () => {
  it('change nothing that was there before', () => {
    holds(fc.array(action, { maxLength: 25 }), (actions) => {
      let work = frozen(emptyWork);
      for (const act of actions) {
        const before = JSON.stringify(work);
        const next = act(work);
        expect(JSON.stringify(work)).toBe(before);
        work = frozen(next);
      }
    });
  });

  it('keep the limits, and ids apart', () => {
    holds(fc.array(action, { maxLength: 25 }), (actions) => {
      const work = actions.reduce((now, act) => act(now), emptyWork);
      expect(work.rows.length).toBeLessThanOrEqual(LIMITS.rows);
      expect(new Set(idsOf(work)).size).toBe(work.rows.length);
      expect(new Set(work.ticks).size).toBe(work.ticks.length);
      const notes = Object.values(work.notes);
      expect(notes.every((text) => text.trim() !== '' && text.length <= LIMITS.note)).toBe(true);
      for (const name of ['threshold', 'lookBack'] as const) {
        expect(work[name]).toBeGreaterThanOrEqual(LIMITS[name].least);
        expect(work[name]).toBeLessThanOrEqual(LIMITS[name].most);
      }
    });
  });

  it('give an object that shares nothing with the prototype', () => {
    const work = chooseReason(emptyWork, '__proto__', 'study');
    expect(Object.keys(work.reasons)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
    expect(chooseReason(work, '__proto__', undefined).reasons).toEqual({});
  });
});
