import { describe, expect, it } from 'vitest';
import { lettersSchema } from '../../../../src/schemas/letters';
import { readTexts, texts } from './texts';

/** What the schema says about the texts, with some of them replaced. */
function complaints(change: Record<string, unknown>): string[] {
  const read = lettersSchema.safeParse({ ...(readTexts() as object), ...change });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the file of letters', () => {
  it('is as it should be', () => {
    expect(complaints({})).toEqual([]);
  });

  it.each([
    [
      'a name that is nothing',
      { greeting: 'Dear {persn},' },
      /greeting: \{persn\} is neither a field/,
    ],
    ['a phrase that nobody uses', { phrases: { ...texts.phrases, x: 'y' } }, /phrases\.x: No text/],
    [
      'phrases in a circle',
      { phrases: { ...texts.phrases, ring: '{calling}', calling: '{ring}' } },
      /phrases\.ring: It leads back/,
    ],
    [
      'no text for all others',
      {
        greeting: [
          { if: { to: 'friend' }, say: 'a' },
          { if: { to: 'employer' }, say: 'b' },
        ],
      },
      /greeting: Add a last text without "if"/,
    ],
    [
      'a condition that is none',
      { greeting: [{ if: { to: 'nobody' }, say: 'Hi {person},' }, { say: 'Dear {person},' }] },
      /greeting/,
    ],
    ['a kind without texts', { text: { ...texts.text, accept: undefined } }, /text\.accept/],
  ])('is refused for %s, with the place', (_, change, expected) => {
    expect(complaints(change).join('\n')).toMatch(expected);
  });
});
