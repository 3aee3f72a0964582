// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oneOf } from '../../../../src/tools/kit/decode';
import { documentFormat, jsonNotation } from '../../../../src/tools/kit/document';
import { storageKey, useDocument } from '../../../../src/tools/kit/use-document';
import { renderHook, type Rendered } from './render-hook';

interface Shopping {
  readonly items: readonly string[];
}
const known = ['bread', 'milk', 'salt'] as const;
const format = documentFormat<Shopping>({
  id: 'shopping',
  empty: { items: [] },
  isEmpty: ({ items }) => items.length === 0,
  migrations: [],
  notation: jsonNotation('shopping'),
  toData: (list) => ({ ...list }),
  fromData: ({ items }, decoder) => ({ items: decoder.list(items, 10, oneOf(known)) }),
});
const KEY = storageKey('shopping');
const list = (...items: string[]): Shopping => ({ items });
const add = (item: string) => (now: Shopping) => list(...now.items, item);
const text = (...items: string[]) => format.encode(list(...items));
const toLink = (...items: string[]) => `#${encodeURIComponent(text(...items))}`;

/** Links hold the same JSON, escaped. */
const linkFormat: typeof format = {
  ...format,
  decode: (written) => format.decode(decodeURIComponent(written.replace(/^#/, ''))),
};
const open = () => renderHook(() => useDocument({ format }));
const openLinked = () => renderHook(() => useDocument({ format: linkFormat, readsLinks: true }));
type Page = Awaited<ReturnType<typeof open>>;

const change = (page: Page, item: string) =>
  page.run(() => {
    page.now.change(add(item));
  });
const undo = (page: Page) => page.run(() => page.now.undo?.());
const persist = (page: Page, on = true) =>
  page.run(() => {
    page.now.persist?.(on);
  });
/** What another tab does, and the event that this one gets. */
const storeElsewhere = (page: Rendered<unknown>, value: string | null) =>
  page.run(() => {
    if (value === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
    dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: value }));
  });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A storage that refuses some of what is asked of it, as browsers do. */
function refuse(storage: 'localStorage' | 'sessionStorage', ...methods: (keyof Storage)[]) {
  const real = globalThis[storage];
  const refusing = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal(storage, {
    getItem: (key: string) => real.getItem(key),
    setItem: (key: string, value: string) => {
      real.setItem(key, value);
    },
    removeItem: (key: string) => {
      real.removeItem(key);
    },
    ...Object.fromEntries(methods.map((method) => [method, refusing])),
  });
}

describe('a visit', () => {
  it('begins with the empty document, and stores nothing', async () => {
    const page = await open();
    expect(page.now).toMatchObject({ document: list(), undoable: 0, persisted: false });
    expect(page.now).toMatchObject({ undo: undefined, arrival: undefined, hasStored: false });
    expect(page.now.loadedFrom()).toBeUndefined();
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('begins with what the user entered before the script ran', async () => {
    const page = await renderHook(() => useDocument({ format, readEarly: () => list('salt') }));
    expect(page.now.document).toEqual(list('salt'));
    expect(page.now.loadedFrom()).toBe('page');
  });

  it('goes on after a reload, and forgets with the tab', async () => {
    const before = await open();
    await change(before, 'milk');
    before.unmount();
    const after = await open();
    expect(after.now).toMatchObject({ document: list('milk'), arrival: undefined });
    expect(after.now.loadedFrom()).toBe('tab');
    sessionStorage.clear();
    expect((await open()).now.document).toEqual(list());
  });

  it.each(['hello', '{', '{"tool":"shopping","version":9}'])(
    'is not harmed by what is in the tab: %s',
    async (value) => {
      sessionStorage.setItem(KEY, value);
      expect((await open()).now.document).toEqual(list());
    },
  );
});

describe('undo', () => {
  it('takes back one change after the other', async () => {
    const page = await open();
    await change(page, 'bread');
    await change(page, 'milk');
    expect(page.now.undoable).toBe(2);
    await undo(page);
    expect(page.now.document).toEqual(list('bread'));
    await undo(page);
    expect(page.now).toMatchObject({ document: list(), undo: undefined });
    expect(sessionStorage.length).toBe(0);
  });

  it('has no step for a change that changes nothing', async () => {
    const page = await open();
    await page.run(() => {
      page.now.change((now) => now);
    });
    expect(page.now.undoable).toBe(0);
  });

  it('keeps what was typed since', async () => {
    const page = await open();
    await change(page, 'bread');
    await page.run(() => {
      page.now.amend(add('salt'));
    });
    expect(page.now.undoable).toBe(1);
    await undo(page);
    expect(page.now.document).toEqual(list('salt'));
  });

  it('ends where the next state is set', async () => {
    const page = await open();
    await change(page, 'bread');
    await page.run(() => {
      page.now.set(list('milk'));
    });
    expect(page.now).toMatchObject({ document: list('milk'), undo: undefined });
  });

  it('brings back a document that was replaced, and counts both as other ones', async () => {
    const page = await open();
    await change(page, 'bread');
    await page.run(() => {
      page.now.replace(list('salt'));
    });
    expect(page.now).toMatchObject({ document: list('salt'), replaced: 1 });
    await undo(page);
    expect(page.now).toMatchObject({ document: list('bread'), replaced: 2 });
  });

  it('remembers fifty steps', async () => {
    const page = await open();
    await page.run(() => {
      for (let count = 0; count < 60; count += 1) page.now.change(add('milk'));
    });
    expect(page.now.undoable).toBe(50);
  });
});

describe('two changes between two renders', () => {
  it('are both there', async () => {
    const page = await open();
    await page.run(() => {
      page.now.change(add('bread'));
      expect(page.now.latest()).toEqual(list('bread'));
      page.now.change(add('milk'));
    });
    expect(page.now.document).toEqual(list('bread', 'milk'));
  });
});

describe('persisting on the device', () => {
  it('is off; once on, a new tab finds the document and later changes', async () => {
    const page = await open();
    await change(page, 'bread');
    expect(localStorage.length).toBe(0);
    await persist(page);
    expect(page.now).toMatchObject({ persisted: true, hasStored: true });
    await change(page, 'milk');
    expect(localStorage.getItem(KEY)).toBe(text('bread', 'milk'));
    sessionStorage.clear();
    const other = await open();
    expect(other.now).toMatchObject({ document: list('bread', 'milk'), persisted: true });
    expect(other.now.arrival).toEqual({ from: 'device', state: 'whole' });
    expect(other.now.loadedFrom()).toBe('device');
  });

  it('deletes it once off', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await persist(page, false);
    expect(page.now).toMatchObject({ persisted: false, hasStored: false });
    expect(localStorage.length).toBe(0);
  });

  it('goes on after a reload', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    page.unmount();
    expect((await open()).now.persisted).toBe(true);
  });

  it('goes on for what an earlier version stored in other words', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, tool: 'shopping', items: ['salt'] }));
    expect((await open()).now).toMatchObject({ document: list('salt'), persisted: true });
  });

  it('reports what could be read in part alone', async () => {
    localStorage.setItem(KEY, text('salt').replace('"salt"', '"salt","sand"'));
    const page = await open();
    expect(page.now.document).toEqual(list('salt'));
    expect(page.now.arrival).toEqual({ from: 'device', state: 'partly' });
  });

  it.each(['hello', '{', '{"tool":"shopping","version":9}'])(
    'reports what could not be read, and leaves it there: %s',
    async (value) => {
      localStorage.setItem(KEY, value);
      const page = await open();
      expect(page.now).toMatchObject({ document: list(), persisted: false, hasStored: true });
      expect(page.now.arrival).toEqual({ from: 'device', state: 'damaged' });
      await change(page, 'bread');
      expect(localStorage.getItem(KEY)).toBe(value);
    },
  );

  it('does not overwrite what is stored with another document of this tab', async () => {
    sessionStorage.setItem(KEY, text('bread'));
    localStorage.setItem(KEY, text('salt'));
    const page = await open();
    expect(page.now).toMatchObject({ document: list('bread'), persisted: false, hasStored: true });
    await change(page, 'milk');
    expect(localStorage.getItem(KEY)).toBe(text('salt'));
  });

  it('reports nothing of what could not be read where this tab has a document', async () => {
    sessionStorage.setItem(KEY, text('bread'));
    localStorage.setItem(KEY, 'hello');
    const page = await open();
    expect(page.now).toMatchObject({ document: list('bread'), arrival: undefined });
  });

  it('is not offered where the browser forbids it', async () => {
    refuse('localStorage', 'getItem', 'setItem', 'removeItem');
    expect((await open()).now.persist).toBeUndefined();
  });

  it('reports that it failed where there is no room, at once and later', async () => {
    const page = await open();
    await persist(page);
    expect(page.now.persisted).toBe(true);
    refuse('localStorage', 'setItem');
    await change(page, 'bread');
    expect(page.now).toMatchObject({ document: list('bread'), persisted: false });
    await page.run(() => {
      expect(page.now.persist?.(true)).toBe(false);
    });
    expect(page.now.persisted).toBe(false);
  });
});

describe('another tab', () => {
  it('brings its change, which can be undone', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await storeElsewhere(page, text('salt'));
    expect(page.now).toMatchObject({ document: list('salt'), replaced: 1, persisted: true });
    expect(page.now.arrival).toEqual({ from: 'otherTab', state: 'whole' });
    await undo(page);
    expect(page.now.document).toEqual(list('bread'));
    expect(localStorage.getItem(KEY)).toBe(text('bread'));
  });

  it('reports nothing new where it stored the same', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await storeElsewhere(page, text('bread'));
    expect(page.now).toMatchObject({ undoable: 1, arrival: undefined });
  });

  it('leaves alone what is not persisted here', async () => {
    const page = await open();
    await change(page, 'bread');
    await storeElsewhere(page, text('salt'));
    expect(page.now).toMatchObject({ document: list('bread'), persisted: false, hasStored: true });
  });

  it('that deletes it ends persisting here, and leaves what is shown', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await storeElsewhere(page, null);
    expect(page.now).toMatchObject({ document: list('bread'), persisted: false, hasStored: false });
    await change(page, 'milk');
    expect(localStorage.length).toBe(0);
  });

  it('is no longer listened to once the page is left', async () => {
    const page = await open();
    await persist(page);
    page.unmount();
    await storeElsewhere(page, text('salt'));
    expect(page.now.document).toEqual(list());
  });
});

describe('clearing', () => {
  it('leaves nothing, for good', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await page.run(() => {
      page.now.clear();
    });
    expect(page.now).toMatchObject({ document: list(), undo: undefined, replaced: 1 });
    expect(page.now).toMatchObject({ persisted: false, hasStored: false });
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    await change(page, 'salt');
    expect(localStorage.length).toBe(0);
  });

  it('can be undone where the tool wants that, but not on the device', async () => {
    const page = await open();
    await change(page, 'bread');
    await persist(page);
    await page.run(() => {
      page.now.clear({ undoable: true });
    });
    expect(page.now.document).toEqual(list());
    await undo(page);
    expect(page.now).toMatchObject({ document: list('bread'), persisted: false });
    expect(localStorage.length).toBe(0);
  });
});

describe('a link', () => {
  /** Goes to a URL of the page before it is loaded. */
  async function goTo(url: string, state: unknown = null) {
    history.replaceState(state, '', url);
    // Here, unlike in browsers, that is reported as a change of the hash, in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const follow = (page: Page, hash: string) =>
    page.run(() => {
      location.hash = hash;
    });

  it('comes before what the tab and the device hold, which “Undo” and the device keep', async () => {
    sessionStorage.setItem(KEY, text('bread'));
    localStorage.setItem(KEY, text('salt'));
    await goTo(toLink('milk'));
    const page = await openLinked();
    expect(page.now).toMatchObject({ document: list('milk'), persisted: false, hasStored: true });
    expect(page.now.arrival).toEqual({ from: 'link', state: 'whole' });
    expect(page.now.loadedFrom()).toBe('link');
    expect(localStorage.getItem(KEY)).toBe(text('salt'));
    await undo(page);
    expect(page.now.document).toEqual(list('bread'));
  });

  it('is left behind by the first change', async () => {
    await goTo(`/?a=b${toLink('milk')}`, { other: 1 });
    const page = await openLinked();
    expect(location.hash).not.toBe('');
    await change(page, 'bread');
    expect(location.href).toMatch(/\/\?a=b$/);
    expect(history.state).toEqual({ other: 1 });
  });

  it('that cannot be read begins afresh, with a report', async () => {
    await goTo(`#${encodeURIComponent('{"tool":"shopping","version":9}')}`);
    const page = await openLinked();
    expect(page.now.document).toEqual(list());
    expect(page.now.arrival).toEqual({ from: 'link', state: 'damaged' });
  });

  it('is no news once the user has changed the document', async () => {
    await goTo(toLink('milk'));
    const page = await openLinked();
    await change(page, 'bread');
    expect(page.now.arrival).toBeUndefined();
  });

  it('followed where nothing was entered leaves nothing to undo', async () => {
    const page = await openLinked();
    await follow(page, toLink('milk'));
    expect(page.now).toMatchObject({ document: list('milk'), replaced: 1, undo: undefined });
  });

  it('of others is left as it is', async () => {
    await goTo('#content');
    const page = await openLinked();
    await change(page, 'bread');
    expect(page.now.arrival).toBeUndefined();
    expect(location.hash).toBe('#content');
  });

  it('followed in the open page replaces the document, which can be undone', async () => {
    const page = await openLinked();
    await change(page, 'bread');
    await persist(page);
    await follow(page, toLink('milk'));
    expect(page.now).toMatchObject({ document: list('milk'), replaced: 1, persisted: false });
    expect(localStorage.getItem(KEY)).toBe(text('bread'));
    await follow(page, '#content');
    expect(page.now).toMatchObject({ document: list('milk'), replaced: 1 });
    await undo(page);
    expect(page.now.document).toEqual(list('bread'));
  });

  it('is not read by a tool that has no links', async () => {
    await goTo(toLink('milk'));
    const page = await renderHook(() => useDocument({ format: linkFormat }));
    await change(page, 'bread');
    expect(page.now.document).toEqual(list('bread'));
    expect(location.hash).not.toBe('');
  });
});

describe('where the browser forbids all storage', () => {
  it('the document is held in memory', async () => {
    for (const storage of ['localStorage', 'sessionStorage'] as const) {
      refuse(storage, 'getItem', 'setItem', 'removeItem');
    }
    const page = await open();
    await change(page, 'bread');
    await change(page, 'milk');
    await undo(page);
    expect(page.now).toMatchObject({ document: list('bread'), hasStored: false });
    await page.run(() => {
      page.now.clear();
    });
    expect(page.now.document).toEqual(list());
  });
});
