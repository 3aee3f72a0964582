import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyDraft,
  isFault,
  isWritten,
  readDraft,
  type Draft,
} from '../../../../src/tools/resume-gaps/model/draft';
import { kinds } from '../../../../src/tools/resume-gaps/model/history';
import { histories, holds } from './arbitrary';

const written = (part: Partial<Draft> = {}): Draft => ({
  ...{ what: 'Cook', where: 'Inn', kind: 'job', goesOn: false },
  from: { month: '3', year: '2019' },
  to: { month: '', year: '2020' },
  ...part,
});

describe('a draft that is right', () => {
  it('is a line, with what is around its names taken away', () => {
    expect(readDraft(written({ what: '  Cook ', where: ' Inn' }))).toEqual({
      ...{ what: 'Cook', where: 'Inn', kind: 'job' },
      from: { year: 2019, month: 3 },
      to: { year: 2020 },
    });
  });

  it('has no end where it goes on, whatever its fields hold', () => {
    expect(readDraft(written({ goesOn: true, to: { month: '', year: 'x' } }))).toMatchObject({
      to: 'now',
    });
  });

  it('may lie ahead: what to make of that is for the checks', () => {
    expect(isFault(readDraft(written({ from: { month: '', year: '2090' }, goesOn: true })))).toBe(
      false,
    );
  });

  it.each([
    [{ what: '' }, { what: '', where: 'Inn' }],
    [{ where: '' }, { what: 'Cook', where: '' }],
  ])('needs one of its two names: %j', (part, read) => {
    expect(readDraft(written(part))).toMatchObject(read);
  });

  it('may begin and end in one month, or in a year alone', () => {
    const march = { month: '3', year: '2019' };
    const year = { month: '', year: '2019' };
    expect(isFault(readDraft(written({ from: march, to: march })))).toBe(false);
    expect(isFault(readDraft(written({ from: march, to: year })))).toBe(false);
    expect(isFault(readDraft(written({ from: year, to: year })))).toBe(false);
  });
});

describe('what is wrong with a draft', () => {
  it.each<[string, Partial<Draft>, string, string]>([
    ['no name', { what: ' ', where: '' }, 'needsName', 'what'],
    ['no start', { from: { month: '3', year: '' } }, 'needsStart', 'from'],
    ['a start that is no year', { from: { month: '', year: '19' } }, 'needsStart', 'from'],
    ['a start long ago', { from: { month: '', year: '0201' } }, 'needsStart', 'from'],
    ['a start of letters', { from: { month: '', year: '2o19' } }, 'needsStart', 'from'],
    ['no end', { to: { month: '', year: '' } }, 'needsEnd', 'to'],
    ['an end far ahead', { to: { month: '', year: '9999' } }, 'needsEnd', 'to'],
    ['an end before the start', { to: { month: '2', year: '2019' } }, 'endFirst', 'to'],
    ['a year before the start', { to: { month: '', year: '2018' } }, 'endFirst', 'to'],
  ])('is reported by its field: %s', (_, part, message, field) => {
    expect(readDraft(written(part))).toEqual({ message, field });
  });

  it('is reported one after the other, in the order of the form', () => {
    expect(readDraft(emptyDraft)).toEqual({ message: 'needsName', field: 'what' });
  });
});

describe('a line that is changed', () => {
  it('reads as it was, if nothing is written', () => {
    holds(histories({ years: [1950, 2026], rows: 3 }), (rows) => {
      for (const { what, where, kind, from, to } of rows) {
        const named = { what: what.trim() || 'Cook', where: where.trim(), kind, from, to };
        const read = readDraft(draftOf(named));
        if (!isFault(read)) expect(read).toEqual(named);
        expect(isWritten(draftOf(named), draftOf(named))).toBe(false);
      }
    });
  });

  it.each<Partial<Draft>>([
    { what: 'Chef' },
    { where: '' },
    { kind: kinds[1] },
    { goesOn: true },
    { from: { month: '4', year: '2019' } },
    { to: { month: '', year: '2021' } },
  ])('is written in after %j', (part) => {
    expect(isWritten(written(part), written())).toBe(true);
  });
});
