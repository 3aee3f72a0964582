/** Reads files away from the page, so that it stays usable while a large one is read. */
import type { YearMonth } from '../../../domain/months';
import { readFile } from './file';
import type { ReadResult } from './read';

/** What the page sends, once. */
export interface ReadRequest {
  file: File;
  today: YearMonth & { month: number };
}

/** What comes back: how far it is, any number of times, then the result. */
export type ReadAnswer = { progress: number | undefined } | { result: ReadResult };

const answer = (message: ReadAnswer) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { file, today } = data;
  void readFile(file, {
    today,
    signal: new AbortController().signal,
    onProgress: (progress) => {
      answer({ progress });
    },
  }).then((result) => {
    answer({ result });
  });
});
