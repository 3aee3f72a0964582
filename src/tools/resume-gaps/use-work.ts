/** Keeps the reader's work in the view, and what the reader allows of it in the tab and on the device. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { mayStore, readStored, store } from '../../browser/storage';
import { onReturn, recall, remember, rememberNext } from '../../browser/tab-memory';
import { onStoredElsewhere, readInTab, storeInTab } from '../../browser/tab-storage';
import { decode, encode } from './codec';
import { emptyWork, isUntouched, type Work } from './work';

/** The step, in the tab's history, so that Back works. */
const MEMORY = 'resume-gaps';
/** The work: in the tab's storage, and on the device if the reader wants it. */
const STORAGE_KEY = 'interview:resume-gaps';
/** How many steps can be undone. */
const UNDO = 50;

export const steps = ['history', 'gaps', 'checklist', 'take'] as const;
export type StepId = (typeof steps)[number];

/** What came without the reader's doing: from the device, not to be read there, from another tab. */
export interface Arrival {
  readonly id: 'restored' | 'keptDamaged' | 'elsewhere';
}

export interface WorkControl {
  work: Work;
  step: StepId;
  /** How often the reader came to another step. */
  moves: number;
  goTo: (step: StepId) => void;
  /** Changes the work as it is at that moment; what was there before can be brought back. */
  change: (edit: (now: Work) => Work) => void;
  /** Changes it without a step to undo: typing in a note. */
  adjust: (edit: (now: Work) => Work) => void;
  /** Puts other work in its place; what was there before can be brought back. */
  replace: (work: Work) => void;
  /** How often other work came in the place of what was there: its lines are not those of before. */
  replaced: number;
  undo: (() => void) | undefined;
  /** How many changes can be undone. */
  undoable: number;
  kept: boolean;
  /** Something is kept on the device, even if it cannot be read. */
  isAnythingKept: boolean;
  /**
   * Keeps the work on this device, or deletes it. @returns whether it is kept now. `undefined` where
   * the browser forbids it, as in a sandboxed frame.
   */
  keep: ((on: boolean) => boolean) | undefined;
  /** Deletes everything, here and on the device, for good. */
  clear: () => void;
  arrival: Arrival | undefined;
}

/** Work as it was, and whether all of it was replaced after that. */
interface Earlier {
  work: Work;
  isOther: boolean;
}

const workIn = (text: string | undefined): Work | undefined => {
  const found = text === undefined ? undefined : decode(text);
  return found?.kind === 'work' ? found.work : undefined;
};

const stepOfEntry = (): StepId | undefined => {
  const memory = recall(MEMORY);
  return steps.find((one) => one === memory);
};

export function useWork(): WorkControl {
  const [work, setWork] = useState(emptyWork);
  const [step, setStep] = useState<StepId>('history');
  const [moves, setMoves] = useState(0);
  const [replaced, setReplaced] = useState(0);
  const [before, setBefore] = useState<readonly Earlier[]>([]);
  const [kept, setKept] = useState(false);
  const [canKeep, setCanKeep] = useState(false);
  const [isAnythingKept, setAnythingKept] = useState(false);
  const [arrival, setArrival] = useState<Arrival>();
  // What was last shown: events of the browser come between two drawings.
  const current = useRef({ work, step, kept });
  current.current.kept = kept;

  const setCurrent = (next: Work) => {
    current.current = { ...current.current, work: next };
    setWork(next);
    storeInTab(STORAGE_KEY, isUntouched(next) ? undefined : encode(next));
  };
  const show = (next: Work) => {
    setCurrent(next);
    if (kept && !store(STORAGE_KEY, encode(next))) setKept(false);
  };
  const turnTo = (next: StepId) => {
    current.current = { ...current.current, step: next };
    setStep(next);
    setMoves((count) => count + 1);
  };
  const putBefore = (isOther: boolean) => {
    const now = { work: current.current.work, isOther };
    setBefore((earlier) => [now, ...earlier].slice(0, UNDO));
    if (isOther) setReplaced((count) => count + 1);
  };
  const change = (edit: (now: Work) => Work, isOther = false) => {
    const now = current.current.work;
    const next = edit(now);
    if (next === now) return;
    putBefore(isOther);
    setArrival(undefined);
    show(next);
  };

  useEffect(() => {
    setCanKeep(mayStore());
    const text = readStored(STORAGE_KEY);
    const stored = workIn(text);
    const inTab = readInTab(STORAGE_KEY);
    const tab = workIn(inTab);
    setAnythingKept(text !== undefined);
    // Work of this tab that is not what is kept came beside it, and must not end up in its place.
    setKept(stored !== undefined && (!tab || inTab === text));
    if (stored && !tab) setArrival({ id: 'restored' });
    if (text !== undefined && !stored) setArrival({ id: 'keptDamaged' });
    setCurrent(tab ?? stored ?? emptyWork);
    const then = stepOfEntry() ?? 'history';
    current.current = { ...current.current, step: then };
    setStep(then);
    remember(MEMORY, then);
    const stops = [
      // The work of now at the step of then.
      onReturn(() => {
        turnTo(stepOfEntry() ?? 'history');
      }),
      onStoredElsewhere(STORAGE_KEY, (value) => {
        setAnythingKept(value !== undefined);
        if (!current.current.kept) return;
        const other = workIn(value);
        setKept(other !== undefined);
        if (!other || value === encode(current.current.work)) return;
        putBefore(true);
        setArrival({ id: 'elsewhere' });
        setCurrent(other);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return {
    ...{ work, step, moves, replaced, kept, isAnythingKept, arrival },
    change: (edit) => {
      change(edit);
    },
    goTo: (next) => {
      const left = current.current.step;
      turnTo(next);
      rememberNext(MEMORY, left, next, false);
    },
    adjust: (edit) => {
      show(edit(current.current.work));
      // What is brought back later keeps what was written since.
      setBefore((earlier) =>
        earlier.map(({ work: then, ...rest }) => ({ work: edit(then), ...rest })),
      );
    },
    replace: (other) => {
      change(() => other, true);
    },
    undoable: before.length,
    undo:
      before[0] &&
      (() => {
        const [last, ...earlier] = before;
        if (last === undefined) return;
        setBefore(earlier);
        if (last.isOther) setReplaced((count) => count + 1);
        show(last.work);
      }),
    keep: canKeep
      ? (on) => {
          const worked = store(STORAGE_KEY, on ? encode(current.current.work) : undefined);
          setKept(on && worked);
          if (worked) setAnythingKept(on);
          return on && worked;
        }
      : undefined,
    clear: () => {
      store(STORAGE_KEY, undefined);
      setKept(false);
      setAnythingKept(false);
      setBefore([]);
      setArrival(undefined);
      setReplaced((count) => count + 1);
      setCurrent(emptyWork);
      turnTo('history');
      remember(MEMORY, 'history');
    },
  };
}
