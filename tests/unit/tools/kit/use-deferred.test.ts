// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDeferred } from '../../../../src/tools/kit/use-deferred';
import { renderHook } from './render-hook';

const fetched = vi.fn<(url: string) => Promise<Response>>();
const found = () => Promise.resolve(Response.json({ text: 'later' }));
const offline = () => Promise.reject(new TypeError('offline'));

async function open(start = { begun: false, needed: false }) {
  const when = { ...start };
  const page = await renderHook(() => useDeferred<{ text: string }>('/later.json?v=1', when));
  return Object.assign(page, { when });
}

beforeEach(() => {
  fetched.mockReset().mockImplementation(found);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('deferred data', () => {
  it('is not fetched while the user only looks', async () => {
    const page = await open();
    expect(page.now.deferred).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each(['onClick', 'onKeyDown', 'onInput'] as const)('is fetched once: %s', async (action) => {
    const page = await open();
    await page.run(() => {
      page.now.actions[action]();
      page.now.actions[action]();
    });
    expect(page.now.deferred).toEqual({ text: 'later' });
    await page.run(page.now.actions[action]);
    expect(fetched.mock.calls).toEqual([['/later.json?v=1']]);
  });

  it.each([
    { begun: true, needed: false },
    { begun: false, needed: true },
  ])('is fetched at once where the user has begun, or needs it: %j', async (when) => {
    expect((await open(when)).now.deferred).toEqual({ text: 'later' });
  });

  it('that could not be fetched is fetched again when it is asked for, not with every key', async () => {
    fetched.mockImplementation(offline);
    const page = await open();
    await page.run(page.now.actions.onClick);
    expect(page.now.deferred).toBe('failed');
    await page.run(page.now.actions.onKeyDown);
    expect(fetched).toHaveBeenCalledTimes(1);
    fetched.mockImplementation(found);
    await page.run(page.now.retry);
    expect(page.now.deferred).toEqual({ text: 'later' });
  });

  it('that could not be fetched is fetched again when the user comes to what needs it', async () => {
    fetched.mockImplementation(offline);
    const page = await open({ begun: true, needed: false });
    expect(page.now.deferred).toBe('failed');
    fetched.mockImplementation(found);
    page.when.needed = true;
    await page.rerender();
    expect(page.now.deferred).toEqual({ text: 'later' });
  });

  it('that is on its way again has not failed', async () => {
    fetched.mockImplementation(offline);
    const page = await open({ begun: true, needed: false });
    fetched.mockImplementation(() => new Promise(() => undefined));
    await page.run(page.now.retry);
    expect(page.now.deferred).toBeUndefined();
  });

  it.each([
    ['is missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is no JSON', () => Promise.resolve(new Response('<html>'))],
  ])('has failed where the file %s', async (_, answer) => {
    fetched.mockImplementation(answer);
    expect((await open({ begun: true, needed: false })).now.deferred).toBe('failed');
  });
});
