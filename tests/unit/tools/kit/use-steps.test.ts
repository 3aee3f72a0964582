// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oneOf } from '../../../../src/tools/kit/decode';
import { useSteps, type StepsControl } from '../../../../src/tools/kit/use-steps';
import { renderHook, type Rendered } from './render-hook';

const places = ['list', 'shop', 'home'] as const;
type Place = (typeof places)[number];
const open = (begin?: (remembered: Place | undefined) => Place) =>
  renderHook(() =>
    useSteps<Place>({
      ...{ tool: 'shopping', first: 'list', read: oneOf(places) },
      ...(begin ? { begin } : {}),
    }),
  );
type Page = Rendered<StepsControl<Place>>;
const goTo = (page: Page, place: Place, options?: { replace: boolean }) =>
  page.run(() => {
    page.now.goTo(place, options);
  });
/** Goes back to an entry of the tab's history, with the browser's event. */
const goBackTo = (page: Page, state: unknown) =>
  page.run(() => {
    history.replaceState(state, '');
    dispatchEvent(new PopStateEvent('popstate', { state }));
  });

beforeEach(() => {
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a visit', () => {
  it('begins with the first place, and counts no move', async () => {
    const page = await open();
    expect(page.now).toMatchObject({ place: 'list', moves: 0 });
    expect(history.state).toEqual({ shopping: 'list' });
  });

  it('begins at the place that the tab remembers', async () => {
    history.replaceState({ shopping: 'home' }, '');
    expect((await open()).now).toMatchObject({ place: 'home', moves: 0 });
  });

  it('begins where the tool chooses, which knows what the tab remembers', async () => {
    const begin = vi.fn(() => 'shop' as const);
    expect((await open(begin)).now.place).toBe('shop');
    history.replaceState({ shopping: 'home' }, '');
    expect((await open(begin)).now.place).toBe('shop');
    expect(begin.mock.calls).toEqual([[undefined], ['home']]);
  });

  it.each(['nowhere', 5, null, ['shop'], { at: 'shop' }])(
    'is not harmed by what the tab remembers: %j',
    async (value) => {
      history.replaceState({ shopping: value, other: 1 }, '');
      expect((await open()).now.place).toBe('list');
      expect(history.state).toEqual({ shopping: 'list', other: 1 });
    },
  );
});

describe('a step', () => {
  it('adds an entry to go back to, which remembers the place that was left', async () => {
    const push = vi.spyOn(history, 'pushState');
    const replace = vi.spyOn(history, 'replaceState');
    const page = await open();
    await goTo(page, 'shop');
    expect(page.now).toMatchObject({ place: 'shop', moves: 1 });
    expect(replace).toHaveBeenLastCalledWith({ shopping: 'list' }, '');
    expect(push).toHaveBeenLastCalledWith({ shopping: 'shop' }, '');
  });

  it('adds none where it replaces the place', async () => {
    const push = vi.spyOn(history, 'pushState');
    const page = await open();
    await goTo(page, 'shop', { replace: true });
    expect(page.now).toMatchObject({ place: 'shop', moves: 1 });
    expect(history.state).toEqual({ shopping: 'shop' });
    expect(push).not.toHaveBeenCalled();
  });

  it('adds none in a frame, whose page owns the Back button', async () => {
    const push = vi.spyOn(history, 'pushState');
    const page = await open();
    vi.stubGlobal('top', {});
    await goTo(page, 'shop');
    expect(page.now.place).toBe('shop');
    expect(history.state).toEqual({ shopping: 'shop' });
    expect(push).not.toHaveBeenCalled();
  });

  it('works where history is forbidden', async () => {
    for (const name of ['pushState', 'replaceState'] as const) {
      vi.spyOn(history, name).mockImplementation(() => {
        throw new DOMException('refused', 'SecurityError');
      });
    }
    const page = await open();
    await goTo(page, 'shop');
    expect(page.now).toMatchObject({ place: 'shop', moves: 1 });
  });
});

describe('Back and Forward', () => {
  it('return to the place that the entry remembers', async () => {
    const page = await open();
    await goTo(page, 'shop');
    await goBackTo(page, { shopping: 'list' });
    expect(page.now).toMatchObject({ place: 'list', moves: 2 });
  });

  it('stay where an anchor in the page was followed', async () => {
    const page = await open();
    await goTo(page, 'shop');
    await goBackTo(page, null);
    expect(page.now).toMatchObject({ place: 'shop', moves: 1 });
    expect(history.state).toEqual({ shopping: 'shop' });
  });

  it('ask what the place has become meanwhile', async () => {
    let closed = false;
    const page = await renderHook(() => {
      const isClosed = closed;
      return useSteps<Place>({
        ...{ tool: 'shopping', first: 'list' },
        read: (value) => (value === 'shop' && isClosed ? 'home' : oneOf(places)(value)),
      });
    });
    await goTo(page, 'home');
    closed = true;
    await page.rerender();
    await goBackTo(page, { shopping: 'shop' });
    expect(page.now.place).toBe('home');
  });

  it('are no longer listened to once the page is left', async () => {
    const page = await open();
    page.unmount();
    await goBackTo(page, { shopping: 'shop' });
    expect(page.now.place).toBe('list');
  });
});
