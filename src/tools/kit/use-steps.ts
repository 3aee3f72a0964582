/** Which step of a tool is shown, in the tab's history, so that the Back button and a reload work. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { onReturn, recall, remember, rememberNext } from '../../browser/tab-memory';

export interface StepsControl<P> {
  place: P;
  /** Counts how often the user came to another place; what a visit begins with does not count. */
  moves: number;
  /** Goes to a place; Back then returns to the one that is left, unless `replace`. */
  goTo: (place: P, options?: { replace: boolean }) => void;
  /** Begins at a place, as a visit does: no step to go back from. */
  beginAt: (place: P) => void;
}

interface Options<P> {
  /** The tool: the name of its entries in the tab's history. */
  tool: string;
  /** Shown first, in the page as on the server. */
  first: P;
  /**
   * Where a visit begins. @param remembered the place that the tab remembers, after a reload.
   * @default there, or first
   */
  begin?: (remembered: P | undefined) => P;
  /** A place from the tab's history, if it is one that can be shown now. */
  read: (remembered: unknown) => P | undefined;
}

/** Holds the step that is shown. A place must be a value that `structuredClone` can copy. */
export function useSteps<P>({ tool, first, begin, read }: Options<P>): StepsControl<P> {
  const [place, setPlace] = useState(first);
  const [moves, setMoves] = useState(0);
  // Events of the browser come between two renders.
  const latest = useRef({ place, read });
  latest.current.read = read;

  const show = (next: P) => {
    latest.current.place = next;
    setPlace(() => next);
  };
  const beginAt = (next: P) => {
    show(next);
    remember(tool, next);
  };

  useEffect(() => {
    const remembered = read(recall(tool));
    beginAt(begin ? begin(remembered) : (remembered ?? first));
    return onReturn(() => {
      const found = latest.current.read(recall(tool));
      // An entry without a place is an anchor in the page.
      if (found === undefined) {
        remember(tool, latest.current.place);
        return;
      }
      beginAt(found);
      setMoves((count) => count + 1);
    });
  }, []);

  return {
    ...{ place, moves, beginAt },
    goTo: (next, { replace } = { replace: false }) => {
      if (replace) remember(tool, next);
      else rememberNext(tool, latest.current.place, next);
      show(next);
      setMoves((count) => count + 1);
    },
  };
}
