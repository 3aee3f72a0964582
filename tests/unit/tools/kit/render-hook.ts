import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** A hook in a component of its own, as a page runs it. */
export interface Rendered<T> {
  /** What the hook returned last. */
  readonly now: T;
  /** Does something, and waits for what it brings about. */
  run: (action: () => void) => Promise<void>;
  /** Renders the component anew, as when what it is given has changed. */
  rerender: () => Promise<void>;
  /** Leaves the page. At the end of a test, this is done anyway. */
  unmount: () => void;
}

/** Runs a hook until its effects are done. */
export async function renderHook<T>(hook: () => T): Promise<Rendered<T>> {
  const place = document.createElement('div');
  const results: T[] = [];
  const Host = () => {
    results.push(hook());
    return null;
  };
  const run: Rendered<T>['run'] = async (action) => {
    await act(action);
    // What the effects asked of the network comes in a task of its own.
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
  };
  const unmount = () => {
    render(null, place);
  };
  onTestFinished(unmount);
  const rerender = () =>
    run(() => {
      render(h(Host, {}), place);
    });
  await rerender();
  return {
    get now() {
      const last = results.at(-1);
      if (last === undefined) throw new Error('The hook returned nothing.');
      return last;
    },
    ...{ run, rerender, unmount },
  };
}
