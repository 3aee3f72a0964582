import { describe, expect, it } from 'vitest';
import { findApi, reportCompleted, type Api, type Windowed } from '../../../../src/embed/scorm/api';

/** A platform that notes what it is asked. */
function platform(status = 'not attempted', fails: 'never' | 'throws' | 'returns false' = 'never') {
  const calls: string[] = [];
  const answer =
    (name: string, value: string) =>
    (...parameters: string[]) => {
      calls.push([name, ...parameters.filter((one) => one !== '')].join(' '));
      if (fails === 'throws') throw new Error('The platform is out of order.');
      return fails === 'returns false' ? 'false' : value;
    };
  const api: Api = {
    LMSInitialize: answer('initialize', 'true'),
    LMSGetValue: answer('get', status),
    LMSSetValue: answer('set', 'true'),
    LMSCommit: answer('commit', 'true'),
    LMSFinish: answer('finish', 'true'),
  };
  return { api, calls };
}

const ALL = [
  'initialize',
  'get cmi.core.lesson_status',
  'set cmi.core.lesson_status completed',
  'commit',
];

describe('the end of a tool', () => {
  it.each(['not attempted', 'incomplete', 'failed', 'browsed', ''])(
    'after "%s" is reported as one value, and committed at once',
    (status) => {
      const { api, calls } = platform(status);
      reportCompleted(api);
      expect(calls).toEqual(ALL);
    },
  );

  it.each(['completed', 'passed'])('after "%s" changes nothing', (status) => {
    const { api, calls } = platform(status);
    reportCompleted(api)();
    expect(calls).toEqual(['initialize', 'get cmi.core.lesson_status', 'finish']);
  });

  it('leaves the session open until the user goes, and ends it once', () => {
    const { api, calls } = platform();
    const finish = reportCompleted(api);
    expect(calls).not.toContain('finish');
    finish();
    finish();
    expect(calls).toEqual([...ALL, 'finish']);
  });

  it.each(['throws', 'returns false'] as const)('does no harm where the platform %s', (fails) => {
    const { api, calls } = platform('', fails);
    expect(() => reportCompleted(api)()).not.toThrow();
    expect(calls).toEqual([...ALL, 'finish']);
  });

  it('does no harm where the platform lacks a part', () => {
    const parts = { LMSInitialize: () => 'true' } as Partial<Api> as Api;
    expect(() => reportCompleted(parts)()).not.toThrow();
  });
});

/** A window that is its own parent, as the outermost one is. */
function outermost(rest: Partial<Windowed> = {}): Windowed {
  const top: Record<string, unknown> = { opener: null, ...rest };
  top['parent'] = top;
  return top;
}

/** A window that must not be looked into, though one may look past it. */
const closed = (parent: Windowed): Windowed => ({
  parent,
  get API(): unknown {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
});

/** So many frames, one in the other. */
const nested = (depth: number, top: Windowed): Windowed =>
  depth === 0 ? top : { parent: nested(depth - 1, top) };

describe('the platform is found', () => {
  const { api } = platform();
  it.each<[string, Windowed]>([
    ['in the window itself', outermost({ API: api })],
    ['in the frame around it', { parent: outermost({ API: api }) }],
    ['several frames up', nested(9, outermost({ API: api }))],
    ['past a frame of another origin', closed(outermost({ API: api }))],
    ['in the window that opened it', outermost({ opener: outermost({ API: api }) })],
    ['around the window that opened it', outermost({ opener: nested(3, outermost({ API: api })) })],
    [
      'in the window that opened the one around it',
      nested(2, outermost({ opener: outermost({ API: api }) })),
    ],
    ['behind a frame with its name', { API: outermost(), parent: outermost({ API: api }) }],
  ])('%s', (_, start) => {
    expect(findApi(start)).toBe(api);
  });

  it('where the nearest is: packages may be framed in packages', () => {
    const outer = platform().api;
    expect(findApi({ API: api, parent: outermost({ API: outer }) })).toBe(api);
  });
});

const unreadable: Windowed = new Proxy(
  {},
  {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  },
);
const ring: { parent?: Windowed } = {};
ring.parent = { parent: ring };

describe('without a platform', () => {
  it.each<[string, Windowed]>([
    ['alone', outermost()],
    ['in the page of somebody else', closed(outermost())],
    ['in a window that may not be read at all', unreadable],
    ['in a ring of frames', ring],
    ['where "API" is something else', outermost({ API: 'none' })],
  ])('%s, nothing is found and nothing fails', (_, start) => {
    expect(findApi(start)).toBeUndefined();
  });

  it('a chain of frames without an end is given up', () => {
    let asked = 0;
    const deeper = (): Windowed => ({
      get parent() {
        asked += 1;
        return deeper();
      },
    });
    expect(findApi(deeper())).toBeUndefined();
    expect(asked).toBeLessThan(1000);
  });
});
