/** Reads a file without freezing the page: in a worker, or in slices where there can be none. */
import { startWorker } from '../../../browser/worker';
import type { Today } from '../model/history';
import type { ReadAnswer, ReadRequest } from './read.worker';
import workerUrl from './read.worker?worker&url';
import type { ReadResult } from './read';

export interface Reading {
  /** Never rejects. */
  result: Promise<ReadResult>;
  /** Ends it, with the note `cancelled`. */
  cancel: () => void;
}

const CANCELLED: ReadResult = { ok: false, notes: [{ id: 'cancelled' }] };
const DAMAGED: ReadResult = { ok: false, notes: [{ id: 'damaged' }] };
const OFFLINE: ReadResult = { ok: false, notes: [{ id: 'offline' }] };

/** @param onProgress gets the share read, 0 to 1, or nothing while it is not known. */
export function readAway(
  file: File,
  today: Today,
  onProgress: (share: number | undefined) => void,
): Reading {
  const here = new AbortController();
  const readHere = () =>
    import('./file').then(
      ({ readFile }) => readFile(file, { today, signal: here.signal, onProgress }),
      () => OFFLINE,
    );
  let end: () => void = () => undefined;
  const cancelled = new Promise<ReadResult>((resolve) => {
    here.signal.addEventListener('abort', () => {
      resolve(CANCELLED);
    });
  });
  const read = new Promise<ReadResult>((resolve) => {
    const worker = startWorker(workerUrl);
    if (worker === undefined) {
      resolve(readHere());
      return;
    }
    end = () => {
      worker.terminate();
    };
    let isRunning = false;
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      isRunning = true;
      if ('result' in data) resolve(data.result);
      // A library in the worker has messages of its own.
      else if ('progress' in data) onProgress(data.progress);
    };
    worker.onerror = () => {
      worker.terminate();
      // A file that was too much for the worker would be too much for the page.
      resolve(isRunning ? DAMAGED : readHere());
    };
    try {
      worker.postMessage({ file, today } satisfies ReadRequest);
    } catch {
      resolve(readHere());
    }
  });
  return {
    result: Promise.race([read, cancelled]).then((result) => {
      end();
      return result;
    }),
    cancel: () => {
      here.abort();
    },
  };
}
