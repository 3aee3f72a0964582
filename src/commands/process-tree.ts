import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started used. */
export interface Usage {
  /** The most memory at one time: the sum of what each process held. */
  peakBytes: number;
  /** Processor time, of all cores together. */
  cpuSeconds: number;
}

/** Milliseconds between two looks. */
const INTERVAL = 100;
/** What Linux counts in: pages of memory, and ticks of a hundredth of a second (proc_pid_stat(5)). */
const PAGE = 4096;
const TICKS_A_SECOND = 100;

interface Process {
  pid: number;
  parent: number;
  bytes: number;
  ticks: number;
}

/** A process as `/proc` describes it; nothing if it has ended meanwhile. */
function readProcess(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces. The fields after it are numbered from 3.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number) => Number(fields[number - 3]);
    // Its own time in user and kernel mode, then that of children that have ended.
    const ticks = field(14) + field(15) + field(16) + field(17);
    return [{ pid: Number(pid), parent: field(4), bytes: field(24) * PAGE, ticks }];
  } catch {
    return [];
  }
}

/** A process and all its descendants that are running. */
function treeOf(root: number): Process[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const byParent = Map.groupBy(all.flatMap(readProcess), ({ parent }) => parent);
  const below = (pid: number): Process[] =>
    (byParent.get(pid) ?? []).flatMap((process) => [process, ...below(process.pid)]);
  return [...readProcess(String(root)), ...below(root)];
}

/**
 * Watches a process until it ends.
 *
 * @returns a function that stops watching and gives what was used; nothing where there is no `/proc`.
 */
export function watchTree(root: number): () => Usage | undefined {
  let usage: Usage | undefined;
  const look = () => {
    const tree = treeOf(root);
    const sum = (of: (one: Process) => number) => tree.reduce((total, one) => total + of(one), 0);
    usage = {
      peakBytes: Math.max(
        usage?.peakBytes ?? 0,
        sum(({ bytes }) => bytes),
      ),
      cpuSeconds: Math.max(usage?.cpuSeconds ?? 0, sum(({ ticks }) => ticks) / TICKS_A_SECOND),
    };
  };
  if (process.platform !== 'linux') return () => undefined;
  const timer = setInterval(look, INTERVAL);
  return () => {
    clearInterval(timer);
    return usage;
  };
}
