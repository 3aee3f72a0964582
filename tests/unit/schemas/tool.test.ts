import { describe, expect, it } from 'vitest';
import { toolSchema } from '../../../src/schemas/tool';
import { issues } from './issues';

const schema = toolSchema({ today: '2026-11-24' });

const strings = {
  title: 'Should I go?',
  description: 'Answer a few questions and see which reply fits, and what would change it.',
  changes: [{ date: '2026-11-22', note: 'First published.' }],
};

describe('toolSchema', () => {
  it('keeps the strings that a tool adds', () => {
    expect(schema.parse({ ...strings, start: 'Start' })).toEqual({
      ...strings,
      start: 'Start',
    });
  });

  it.each([
    [
      'no title',
      { title: undefined },
      'title: Missing. The title names the tool. Write 3 to 40 characters.',
    ],
    [
      'a short description',
      { description: 'A quiz.' },
      'description: 7 characters long. The description names what the user gets, here and in search results. Write 50 to 160 characters.',
    ],
    ['no changes', { changes: [] }, 'changes: Add at least one entry: the first publication.'],
    [
      'a change of tomorrow',
      { changes: [{ date: '2026-11-25', note: 'Asks one more question.' }] },
      "changes.0.date: 2026-11-25 is in the future. Use today's date or an earlier one.",
    ],
    [
      'changes in the wrong order',
      {
        changes: [
          { date: '2026-11-22', note: 'First published.' },
          { date: '2026-11-23', note: 'Asks one more question.' },
        ],
      },
      'changes: Put the newest change first.',
    ],
  ])('answers %s with the field and the fix', (_, change, message) => {
    expect(issues(schema, { ...strings, ...change })).toEqual([message]);
  });
});
