import { describe, expect, it, vi } from 'vitest';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));
const { sortedChanges } = await import('../../../src/queries/changes');

const page = (path: string, ...dates: string[]) => ({
  ...{ title: path, path },
  changes: dates.map((date, at) => ({ date, note: `Change ${dates.length - at}.` })),
});

describe('sortedChanges', () => {
  it('puts the newest first, those of one day by their page', () => {
    const changes = sortedChanges([
      page('/b/', '2026-11-24', '2026-11-22'),
      page('/a/', '2026-11-24', '2026-11-23'),
    ]);
    expect(changes.map(({ path, date }) => `${path} ${date}`)).toEqual([
      '/a/ 2026-11-24',
      '/b/ 2026-11-24',
      '/a/ 2026-11-23',
      '/b/ 2026-11-22',
    ]);
  });

  it('keeps the names of older changes when one of the same day is added', () => {
    const names = (...dates: string[]) =>
      sortedChanges([page('/tools/a/', ...dates)]).map(({ id, note }) => [note, id]);
    expect(names('2026-11-24')).toEqual([['Change 1.', 'tools/a/2026-11-24']]);
    expect(names('2026-11-24', '2026-11-24')).toEqual([
      ['Change 2.', 'tools/a/2026-11-24/2'],
      ['Change 1.', 'tools/a/2026-11-24'],
    ]);
  });
});
