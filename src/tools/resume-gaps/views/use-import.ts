/** Imports a history from a file, one at a time. What was there before stays. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { format } from '../model/document';
import type { Today } from '../model/history';
import { readAway, type Reading } from '../parsers/read-away';
import type { ReadResult } from '../parsers/read';
import type { WorkControl } from './use-work';
import { noteText, type FirstData } from './messages';
import { addRows, isUntouched, LIMITS, newPeriods } from '../model/work';

/** A file of our own is small; larger ones are left to the parsers. */
const OWN_FILE = 2_000_000;
/** More are no help: the first few show what is wrong with the file. */
const NOTES = 6;

export interface ImportControl {
  /** What is being read, and the share of it that is done, 0 to 1, where that is known. */
  reading: { name: string; share: number | undefined } | undefined;
  /** Reads a file; an earlier one that is still being read is cancelled. @returns whether it was imported. */
  read: (file: File) => Promise<boolean>;
  cancel: () => void;
}

interface Options {
  data: FirstData;
  control: WorkControl;
  today: Today;
  notify: (lines: readonly string[]) => void;
}

export function useImport({ data, control, today, notify }: Options): ImportControl {
  const { t } = data;
  const [reading, setReading] = useState<ImportControl['reading']>();
  const running = useRef<Reading>();
  /** Which reading is the newest: what an earlier one finds is no longer wanted. */
  const run = useRef(0);
  // A reading lasts longer than a render: what it finds goes into the work of that moment.
  const latest = useRef(control);
  latest.current = control;

  const addResult = (name: string, result: ReadResult): boolean => {
    const notes = result.notes.map((note) => noteText(data, note)).slice(0, NOTES);
    if (!result.ok) {
      notify([t('readNothing', { name }), ...notes]);
      return false;
    }
    let count = 0;
    let known = 0;
    latest.current.change((now) => {
      const fresh = newPeriods(now, result.periods);
      const next = addRows(now, fresh);
      count = next.rows.length - now.rows.length;
      known = result.periods.length - fresh.length;
      return count === 0 ? now : next;
    });
    notify([
      t('readDone', { name, count }),
      ...(known > 0 ? [t('readKnown', { count: known })] : []),
      ...(count + known < result.periods.length ? [t('full', { most: LIMITS.rows })] : []),
      ...notes,
    ]);
    return true;
  };

  const readFile = async (file: File, mine: number): Promise<boolean> => {
    const own =
      file.size <= OWN_FILE
        ? await file.text().then(format.decode, () => ({ kind: 'unreadable' }) as const)
        : ({ kind: 'none' } as const);
    if (mine !== run.current) return false;
    switch (own.kind) {
      case 'unreadable':
        return addResult(file.name, { ok: false, notes: [{ id: 'damaged' }] });
      case 'damaged':
        notify([t('ownDamaged')]);
        return false;
      case 'document': {
        const isFirst = isUntouched(latest.current.work);
        const partly = own.partly ? [t('ownPartly')] : [];
        latest.current.replace(own.document);
        notify([t(isFirst ? 'ownOpened' : 'ownReplaced'), ...partly]);
        return true;
      }
      case 'none': {
        running.current = readAway(file, today, (share) => {
          if (mine === run.current) setReading({ name: file.name, share });
        });
        const result = await running.current.result;
        return mine === run.current && addResult(file.name, result);
      }
    }
  };

  useEffect(
    () => () => {
      run.current += 1;
      running.current?.cancel();
    },
    [],
  );

  return {
    reading,
    read: async (file) => {
      running.current?.cancel();
      run.current += 1;
      const mine = run.current;
      setReading({ name: file.name, share: undefined });
      notify([]);
      const isImported = await readFile(file, mine);
      if (mine === run.current) setReading(undefined);
      return isImported;
    },
    cancel: () => {
      run.current += 1;
      running.current?.cancel();
      setReading(undefined);
      notify([
        t('readNothing', { name: reading?.name ?? '' }),
        noteText(data, { id: 'cancelled' }),
      ]);
    },
  };
}
