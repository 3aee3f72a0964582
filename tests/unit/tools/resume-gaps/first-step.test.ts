import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DeferredNotice } from '../../../../src/tools/kit/views/DeferredNotice';
import { emptyDraft, type Fault } from '../../../../src/tools/resume-gaps/model/draft';
import { kinds, type Row } from '../../../../src/tools/resume-gaps/model/history';
import { emptyWork } from '../../../../src/tools/resume-gaps/model/work';
import { readNoteIds } from '../../../../src/tools/resume-gaps/parsers/read';
import { History } from '../../../../src/tools/resume-gaps/views/History';
import { noteText } from '../../../../src/tools/resume-gaps/views/messages';
import { ResumeGaps } from '../../../../src/tools/resume-gaps/views/ResumeGaps';
import {
  NEW,
  type DraftsControl,
  type DraftState,
} from '../../../../src/tools/resume-gaps/views/use-drafts';
import { steps, type WorkControl } from '../../../../src/tools/resume-gaps/views/use-work';
import { first, initial, strings } from '../../../fixtures/resume-gaps/data';
import { row } from './arbitrary';

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

/** The first step with the initial data alone. A string that it lacks throws, or would be an empty place. */
function history(rows: readonly Row[], open: Readonly<Record<string, DraftState>> = {}) {
  const drafts = { ...noDrafts, of: (id: string) => open[id] };
  const html = renderToString(
    h(History, {
      ...{ data: first, control: controlOf(rows), drafts },
      ...{ notify: nothing, refocus: nothing, read: () => Promise.resolve(false) },
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
const faults: readonly Fault['message'][] = [
  'needsName',
  'needsStart',
  'needsEnd',
  'endFirst',
  'full',
];

describe('the first step, with the initial data alone', () => {
  it('is drawn as it is at first, with every step named', () => {
    const html = renderToString(h(ResumeGaps, { data: initial, today: new Date(2026, 10, 24) }));
    const $ = load(html);
    expect($('.tool-steps button').length).toBe(steps.length);
    expect($('.gaps-import').length).toBe(1);
  });

  it('is drawn with lines of every kind, to confirm and to change', () => {
    const $ = history(lines);
    expect($('.gaps-rows > li').length).toBe(lines.length);
    expect(
      $('.gaps-rows b, .gaps-dates')
        .toArray()
        .filter((one) => !$(one).text()),
    ).toEqual([]);
    for (const kind of kinds) expect($('.gaps-rows').text()).toContain(strings.kinds[kind]);
  });

  it.each(faults)('is drawn with lines in which something is wrong: %s', (fault) => {
    const state = (field: Fault['field']) => ({
      draft: emptyDraft,
      fault: { message: fault, field },
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
    expect(first.t(`${step}Title`)).not.toBe('');
  });

  it.each([false, true])('reports that the deferred data is not there; it failed: %s', (failed) => {
    const $ = load(renderToString(h(DeferredNotice, { t: first.t, failed, onRetry: nothing })));
    expect($('[role=status]').text().trim()).not.toBe('');
    expect($('button').length).toBe(failed ? 1 : 0);
  });

  it('has a string for everything that is reported of a file', () => {
    expect(readNoteIds.filter((id) => noteText(first, { id }) === '')).toEqual([]);
  });
});
