import { MAX_TEXT_LENGTH } from './limits';
import type { Today } from '../model/history';
import type { ReadResult } from './read';
import { readText } from './text';

/** Reads free text, as much of it as anybody writes, and notes it where some was left out. */
export function readPlainText(text: string, today: Today, isCut = false): ReadResult {
  const result = readText(text.slice(0, MAX_TEXT_LENGTH), today);
  if (!isCut && text.length <= MAX_TEXT_LENGTH) return result;
  const cut = { id: 'cutShort' } as const;
  return result.ok
    ? { ...result, notes: [...result.notes, cut] }
    : { ok: false, notes: [...result.notes, cut] };
}
