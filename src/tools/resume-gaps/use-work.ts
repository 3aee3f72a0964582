/** Keeps the reader's work in the view, and what the reader allows of it in the tab and on the device. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readStored, store } from '../../browser/storage';
import { onReturn, recall, remember, rememberNext } from '../../browser/tab-memory';
import { decode, encode } from './codec';
import { emptyWork, isUntouched, type Work } from './work';

const MEMORY = 'resume-gaps';
const STORAGE_KEY = 'interview:resume-gaps';
/** How many steps can be undone. */
const UNDO = 50;

export const steps = ['history', 'gaps', 'checklist', 'take'] as const;
export type StepId = (typeof steps)[number];

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
  undo: (() => void) | undefined;
  /** How many changes can be undone. */
  undoable: number;
  kept: boolean;
  /** Keeps the work on this device, or deletes it. @returns whether it is kept now. */
  keep: (on: boolean) => boolean;
  /** Deletes everything, here and on the device, for good. */
  clear: () => void;
  /** The work was found on this device. */
  restored: boolean;
}

const workIn = (text: unknown): Work | undefined => {
  if (typeof text !== 'string') return undefined;
  const found = decode(text);
  return found.kind === 'work' ? found.work : undefined;
};

function fromTab(): { step: StepId; work: Work | undefined } | undefined {
  const memory = recall(MEMORY) as { step?: unknown; text?: unknown } | null | undefined;
  const step = steps.find((one) => one === memory?.step);
  return step && { step, work: workIn(memory?.text) };
}

export function useWork(): WorkControl {
  const [work, setWork] = useState(emptyWork);
  const [step, setStep] = useState<StepId>('history');
  const [moves, setMoves] = useState(0);
  const [before, setBefore] = useState<readonly Work[]>([]);
  const [kept, setKept] = useState(false);
  const [restored, setRestored] = useState(false);
  // What was last shown: events of the browser come between two drawings.
  const current = useRef({ work, step });

  const entry = () => ({ step: current.current.step, text: encode(current.current.work) });
  const show = (next: Work) => {
    current.current = { ...current.current, work: next };
    setWork(next);
    remember(MEMORY, entry());
    if (kept && !store(STORAGE_KEY, encode(next))) setKept(false);
  };
  const turnTo = (next: StepId) => {
    current.current = { ...current.current, step: next };
    setStep(next);
    setMoves((count) => count + 1);
  };

  useEffect(() => {
    const stored = workIn(readStored(STORAGE_KEY));
    const tab = fromTab();
    const found = tab?.work && !isUntouched(tab.work) ? tab.work : stored;
    setKept(stored !== undefined);
    setRestored(found !== undefined && found === stored);
    current.current = { work: found ?? emptyWork, step: tab?.step ?? 'history' };
    setWork(current.current.work);
    setStep(current.current.step);
    remember(MEMORY, entry());
    return onReturn(() => {
      // The work of now at the step of then.
      const then = fromTab();
      if (then?.work && isUntouched(current.current.work)) {
        current.current = { ...current.current, work: then.work };
        setWork(then.work);
      }
      if (then) turnTo(then.step);
      remember(MEMORY, entry());
    });
  }, []);

  return {
    work,
    step,
    moves,
    kept,
    restored,
    goTo: (next) => {
      const left = { step: current.current.step };
      turnTo(next);
      rememberNext(MEMORY, left, entry(), false);
    },
    change: (edit) => {
      const now = current.current.work;
      const next = edit(now);
      if (next === now) return;
      setBefore((earlier) => [now, ...earlier].slice(0, UNDO));
      setRestored(false);
      show(next);
    },
    adjust: (edit) => {
      show(edit(current.current.work));
      // What is brought back later keeps what was written since.
      setBefore((earlier) => earlier.map(edit));
    },
    undoable: before.length,
    undo:
      before[0] &&
      (() => {
        const [last = emptyWork, ...earlier] = before;
        setBefore(earlier);
        show(last);
      }),
    keep: (on) => {
      const worked = store(STORAGE_KEY, on ? encode(current.current.work) : undefined);
      setKept(on && worked);
      return on && worked;
    },
    clear: () => {
      store(STORAGE_KEY, undefined);
      setKept(false);
      setBefore([]);
      setRestored(false);
      current.current = { work: emptyWork, step: 'history' };
      setWork(emptyWork);
      remember(MEMORY, entry());
      turnTo('history');
    },
  };
}
