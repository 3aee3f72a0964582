import { describe, expect, it } from 'vitest';
import { inBatches } from '../../../src/integrations/in-batches';

const items = Array.from({ length: 100 }, (_, at) => at);

describe('inBatches', () => {
  it('does the work once for each item, for at most 32 at once', async () => {
    const done: number[] = [];
    let atOnce = 0;
    let most = 0;
    await inBatches(items, async (item) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce -= 1;
      done.push(item);
    });
    expect(done.sort((a, b) => a - b)).toEqual(items);
    expect(most).toBe(32);
  });

  it('throws what the work throws', async () => {
    const fail = (item: number) =>
      item === 40 ? Promise.reject(new Error('No room.')) : Promise.resolve();
    await expect(inBatches(items, fail)).rejects.toThrow('No room.');
  });
});
