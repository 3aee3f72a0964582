/** The lines that are being written: they stay while the user looks at another step. */
import { useEffect, useState } from 'preact/hooks';
import {
  draftOf,
  emptyDraft,
  isFault,
  isWritten,
  readDraft,
  type Draft,
  type Fault,
} from '../model/draft';
import type { Period } from '../model/history';
import type { WorkControl } from './use-work';
import { addRows, changeRow, isUntouched, LIMITS } from '../model/work';

/** A line by its id; `new` for one more. */
export type DraftId = string;
export const NEW: DraftId = 'new';

export interface DraftState {
  draft: Draft;
  /** What is wrong with it, once somebody wanted to save it. */
  fault?: Fault;
}

export interface DraftsControl {
  /** What is written in a line; `undefined` where its form is closed. */
  of: (id: DraftId) => DraftState | undefined;
  /** Something is wrong with one, and its form shows it. */
  isFaulty: boolean;
  /** Counts the lines added by hand, so that the form begins anew. */
  added: number;
  open: (id: DraftId) => void;
  write: (id: DraftId, draft: Draft) => void;
  close: (id: DraftId) => void;
  /** Puts one into the history. @returns the line, or nothing where something is wrong with it. */
  save: (id: DraftId) => Period | undefined;
  /** The same for all that somebody wrote. @returns whether nothing is left that is wrong. */
  saveAll: () => { ok: boolean; saved: readonly Period[] };
}

export function useDrafts({ work, change, replaced }: WorkControl): DraftsControl {
  const [states, setStates] = useState<Readonly<Record<DraftId, DraftState>>>({});
  const [added, setAdded] = useState(0);
  // Other work has other lines under the same ids; a new line belongs to none, unless all was deleted.
  useEffect(() => {
    setStates(({ [NEW]: state }) => (state && !isUntouched(work) ? { [NEW]: state } : {}));
  }, [replaced]);
  // A line that is gone may come back as another one.
  useEffect(() => {
    setStates((all) => {
      const isThere = ([id]: [string, DraftState]) =>
        id === NEW || work.rows.some((row) => row.id === id);
      const entries = Object.entries(all);
      return entries.every(isThere) ? all : Object.fromEntries(entries.filter(isThere));
    });
  }, [work.rows]);

  const began = (id: DraftId): Draft | undefined => {
    const row = work.rows.find((one) => one.id === id);
    return row ? draftOf(row) : id === NEW ? emptyDraft : undefined;
  };
  const set = (id: DraftId, state: DraftState | undefined) => {
    setStates((all) => {
      const others = Object.entries(all).filter(([one]) => one !== id);
      return Object.fromEntries(state ? [...others, [id, state]] : others);
    });
  };
  const read = (id: DraftId, draft: Draft): Period | Fault =>
    id === NEW && work.rows.length >= LIMITS.rows
      ? { message: 'full', field: 'what' }
      : readDraft(draft);
  const put = (id: DraftId, period: Period) => {
    change((now) => (id === NEW ? addRows(now, [period]) : changeRow(now, id, period)));
    if (id === NEW) setAdded((count) => count + 1);
    // Whoever adds one line may want to add the next.
    set(id, id === NEW ? { draft: emptyDraft } : undefined);
  };
  const written = () =>
    Object.entries(states).filter(([id, { draft }]) => {
      const start = began(id);
      return start !== undefined && isWritten(draft, start);
    });

  return {
    of: (id) => states[id],
    isFaulty: Object.values(states).some(({ fault }) => fault !== undefined),
    added,
    open: (id) => {
      set(id, { draft: began(id) ?? emptyDraft });
    },
    write: (id, draft) => {
      set(id, { draft });
    },
    close: (id) => {
      set(id, undefined);
    },
    save: (id) => {
      const draft = states[id]?.draft ?? emptyDraft;
      const found = read(id, draft);
      if (!isFault(found)) {
        put(id, found);
        return found;
      }
      set(id, { draft, fault: found });
      return undefined;
    },
    saveAll: () => {
      const all = written().map(([id, { draft }]) => ({ id, draft, found: read(id, draft) }));
      for (const { id, draft, found } of all) {
        if (isFault(found)) {
          set(id, { draft, fault: found });
          return { ok: false, saved: [] };
        }
      }
      const saved = all.flatMap(({ id, found }) => {
        if (isFault(found)) return [];
        put(id, found);
        return found;
      });
      setStates({});
      return { ok: true, saved };
    },
  };
}
