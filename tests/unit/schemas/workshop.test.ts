import { describe, expect, it } from 'vitest';
import { workshopSchema } from '../../../src/schemas/workshop';
import { issues } from './issues';

const schema = workshopSchema({ locales: ['en'] });
const strings = {
  audience: 'People who hold an invitation.',
  leave: 'A reply that they can send.',
  prepare: ['Go through it once yourself.'],
  plan: [
    { minutes: 5, what: 'Say what it is for.' },
    { minutes: 20, what: 'Do it together, slowly.' },
    { minutes: 5, what: 'Say what you will do.' },
  ],
  discuss: ['What weighed most for you?', 'What could one call tell you?'],
  limits: ['It leans towards going.'],
};
const sheet = (change: object) => ({ minutes: 30, strings: { en: { ...strings, ...change } } });

describe('an adviser’s sheet', () => {
  it('is taken as it should be', () => {
    expect(issues(schema, sheet({}))).toEqual([]);
  });

  it('reports steps that do not add up', () => {
    expect(issues(schema, { ...sheet({}), minutes: 45 })).toEqual([
      'strings.en.plan: The steps last 30 minutes together, and the sheet is for 45. Change one of them.',
    ]);
  });

  it.each([
    ['prepare', ['a', 'b', 'c', 'd'].map((one) => `${one} thing to prepare.`), 'one page'],
    ['discuss', ['Only one question here?'], 'Write 2 to 4 questions.'],
    ['plan', strings.plan.slice(0, 2), 'at least three steps'],
    ['limits', [], 'Write 1 to 4 limits.'],
  ])('reports the limit on how much of it there may be: %s', (part, value, message) => {
    expect(issues(schema, sheet({ [part]: value })).join(' ')).toContain(message);
  });
});
