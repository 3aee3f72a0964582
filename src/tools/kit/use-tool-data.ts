import { useMemo } from 'preact/hooks';
import { firstData, toolData, type DeferredData, type InitialData } from './data';
import type { Messages } from './strings';
import { useDeferred, type When } from './use-deferred';

interface Section {
  ui: Messages;
}

/**
 * The data of a tool as its views get it: `first` at once, `all` when the deferred data is there.
 *
 * @param when it is fetched without waiting for the user.
 */
export function useToolData<First extends Section, Later extends Section>(
  initial: InitialData<First>,
  when: When,
) {
  const { deferred, retry, actions } = useDeferred<DeferredData<Later>>(initial.deferredUrl, when);
  const first = useMemo(() => firstData(initial), []);
  const all = useMemo(
    () => (typeof deferred === 'object' ? toolData(initial, deferred) : undefined),
    [deferred],
  );
  return { ...{ first, all, retry, actions }, failed: deferred === 'failed' };
}
