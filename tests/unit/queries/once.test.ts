import { describe, expect, it, vi } from 'vitest';
import { once } from '../../../src/queries/once';

describe('once', () => {
  it('computes once for each locale', async () => {
    const compute = vi.fn((locale: string) => Promise.resolve([locale]));
    const read = once(compute, false);
    const [first, again, other] = await Promise.all([read('en'), read('en'), read('de')]);
    expect(again).toBe(first);
    expect(other).toEqual(['de']);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('computes once what is the same in all locales', async () => {
    const compute = vi.fn(() => Promise.resolve({}));
    const read = once(compute, false);
    expect(await read()).toBe(await read());
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('computes anew each time on the development server, where files change', async () => {
    const compute = vi.fn(() => Promise.resolve({}));
    const read = once(compute, true);
    expect(await read()).not.toBe(await read());
  });
});
