import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type Fault } from '../../../../src/tools/resume-gaps/model/draft';
import { kinds, type Row } from '../../../../src/tools/resume-gaps/model/history';
import { firstMaterial, laterUi } from '../../../../src/tools/resume-gaps/parts';
import { readNoteIds } from '../../../../src/tools/resume-gaps/parsers/read';
import { ResumeGaps } from '../../../../src/tools/resume-gaps/views/ResumeGaps';
import {
  NEW,
  type DraftsControl,
  type DraftState,
} from '../../../../src/tools/resume-gaps/views/use-drafts';
import { steps, type WorkControl } from '../../../../src/tools/resume-gaps/views/use-work';
import { History } from '../../../../src/tools/resume-gaps/views/History';
import { noteText, say } from '../../../../src/tools/resume-gaps/views/messages';
import { emptyWork } from '../../../../src/tools/resume-gaps/model/work';
import { RestNotice } from '../../../../src/tools/shared/RestNotice';
import { all, first, later, material, words } from '../../../fixtures/resume-gaps/material';
import { row } from './arbitrary';

/** Interface words that only the page around the tool shows. */
const isAround = (key: string) =>
  /^paper/.test(key) || ['aboutTitle', 'updated', 'sourcesTitle', 'sourcesLead'].includes(key);

describe('the two parts together', () => {
  it('hold every word but those that stand in the page around the tool', () => {
    const { title, kinds, reasons, help, groups, items, asked, evidence, read } = words;
    const ui = Object.fromEntries(Object.entries(words.ui).filter(([key]) => !isAround(key)));
    expect(material.words).toEqual({
      ...{ title, kinds, reasons, help, groups, items, asked, evidence, read, ui },
    });
  });

  it('hold everything else that the tool shows, and where the rest is', () => {
    expect(material).toEqual({ ...all, words: material.words, rest: '/rest.json' });
  });

  it('share nothing', () => {
    const shared = Object.keys(first.words).filter((key) => key in later.words);
    expect(shared).toEqual(['ui']);
    expect(Object.keys(first.words.ui).filter((key) => key in later.words.ui)).toEqual([]);
    expect(Object.keys(first).filter((key) => key in later)).toEqual(['words']);
  });
});

const nothing = () => undefined;
const noDrafts: DraftsControl = {
  ...{ of: nothing, isFaulty: false, added: 0 },
  ...{ open: nothing, write: nothing, close: nothing, save: nothing },
  saveAll: () => ({ ok: true, saved: [] }),
};
const controlOf = (rows: readonly Row[]): WorkControl => ({
  work: { ...emptyWork, rows },
  latest: () => emptyWork,
  loadedFrom: nothing,
  ...{ step: 'history', moves: 0, replaced: 0, undo: undefined, undoable: 0, arrival: undefined },
  ...{ persisted: false, hasStored: false, persist: () => false },
  ...{ goTo: nothing, change: nothing, amend: nothing, set: nothing },
  ...{ replace: nothing, clear: nothing },
});

/** The first step with the first part alone. A word that it lacks throws, or would be an empty place. */
function history(rows: readonly Row[], open: Readonly<Record<string, DraftState>> = {}) {
  const drafts = { ...noDrafts, of: (id: string) => open[id] };
  const html = renderToString(
    h(History, {
      ...{ material: first, control: controlOf(rows), drafts },
      ...{ tell: nothing, refocus: nothing, read: () => Promise.resolve(false) },
    }),
  );
  return load(html);
}

const lines: readonly Row[] = kinds.flatMap((kind, index) => [
  { ...row(`r${index}1`, '2018-03', 'now'), kind },
  { ...row(`r${index}2`, '2018', '2019'), kind, what: '', where: '' },
  { ...row(`r${index}3`, '2018', '2019'), kind, unsure: true, source: 'Cook 2018 to 2019' },
  { ...row(`r${index}4`, '2018', '2019'), kind, unsure: true, from: undefined, to: undefined },
]);
const faults: readonly Fault['words'][] = [
  'needsName',
  'needsStart',
  'needsEnd',
  'endFirst',
  'full',
];

describe('the first step, with what stands in the page alone', () => {
  it('is drawn as it is at first, with every step named', () => {
    const html = renderToString(
      h(ResumeGaps, { material: first, today: { year: 2026, month: 11 } }),
    );
    const $ = load(html);
    expect($('.gaps-steps button').length).toBe(steps.length);
    expect($('.gaps-bring').length).toBe(1);
  });

  it('is drawn with lines of every kind, to confirm and to change', () => {
    const $ = history(lines);
    expect($('.gaps-rows > li').length).toBe(lines.length);
    expect(
      $('.gaps-rows b, .gaps-dates')
        .toArray()
        .filter((one) => !$(one).text()),
    ).toEqual([]);
    for (const kind of kinds) expect($('.gaps-rows').text()).toContain(words.kinds[kind]);
  });

  it.each(faults)('is drawn with lines in which something is wrong: %s', (fault) => {
    const state = (field: Fault['field']) => ({
      draft: emptyDraft,
      fault: { words: fault, field },
    });
    const $ = history(lines.slice(0, 1), { r01: state('from'), [NEW]: state('what') });
    expect($('[role=alert]').length).toBe(2);
    expect($('[role=alert]').first().text()).not.toBe('');
    expect(
      $('option')
        .toArray()
        .filter((one) => !$(one).text()),
    ).toEqual([]);
  });

  it.each(steps)('names “%s” above what is still to come', (step) => {
    expect(say(first.words, `${step}Title`)).not.toBe('');
  });

  it.each([false, true])('says that the rest is not there; it failed: %s', (failed) => {
    const $ = load(renderToString(h(RestNotice, { words: first.words, failed, onRetry: nothing })));
    expect($('[role=status]').text().trim()).not.toBe('');
    expect($('button').length).toBe(failed ? 1 : 0);
  });

  it('has a word for everything that is told of a file', () => {
    expect(readNoteIds.filter((id) => noteText(first, { id }) === '')).toEqual([]);
  });
});

const codeOf = (names: readonly string[]) =>
  names.map((name) => readFileSync(`src/tools/${name}`, 'utf8')).join('\n');
/** What draws the first step, and what tells something while it is shown. */
const OF_FIRST = [
  ...['ResumeGaps.tsx', 'use-import.ts', 'use-work.ts'].map((name) => `resume-gaps/views/${name}`),
  'resume-gaps/model/draft.ts',
  ...['Import', 'History', 'RowForm', 'StepList'].map((name) => `resume-gaps/views/${name}.tsx`),
  'shared/RestNotice.tsx',
];

describe('the interface words of the first part', () => {
  it('are all that its code asks for by name', () => {
    const asked = [...codeOf(OF_FIRST).matchAll(/say\(\s*words,\s*'(\w+)'/g)].map(
      ([, key = '']) => key,
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((key) => !(key in first.words.ui))).toEqual([]);
  });

  it('are no more than that', () => {
    const code = codeOf([...OF_FIRST, 'resume-gaps/views/messages.ts']);
    const named = new Set([...code.matchAll(/'(\w+)'/g)].map(([, name]) => name));
    const titles = steps.map((step) => `${step}Title`);
    const idle = Object.keys(first.words.ui).filter(
      (key) => !named.has(key) && !titles.includes(key),
    );
    expect(idle).toEqual([]);
  });

  it('leave to the rest none that there is not', () => {
    expect(laterUi.filter((key) => !(key in words.ui))).toEqual([]);
    expect(new Set(laterUi).size).toBe(laterUi.length);
  });

  it('stay in the page where nobody said that a later step alone shows them', () => {
    const more = { ...all, words: { ...words, ui: { ...words.ui, brandNew: 'x' } } };
    expect(firstMaterial(more, '/').words.ui['brandNew']).toBe('x');
  });
});
