import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../../../src/tools/should-i-go/model/document';
import {
  forLink,
  LONGEST,
  NO_NOTES,
  notesFor,
  workFormat,
  type Notes,
  type Work,
} from '../../../../src/tools/should-i-go/views/notes';
import { cases } from '../../../fixtures/should-i-go/cases';

const [{ answers: first } = { answers: {} }, { answers: second } = { answers: {} }] = cases;

/** A name or a note as a field gives it: one line, without signs that cannot be seen. */
const line = (most: number) =>
  fc
    .string({ maxLength: most, unit: 'binary' })
    .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').slice(0, most))
    .filter((text) => text.isWellFormed());
const check = fc.record(
  {
    sure: fc.constantFrom('yes' as const, 'no' as const),
    know: fc.constantFrom('yes' as const, 'no' as const),
    support: fc.constantFrom('yes' as const, 'no' as const),
    pressed: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: [] },
);
const notes: fc.Arbitrary<Notes> = fc.record({
  names: fc.tuple(line(LONGEST.name), line(LONGEST.name)),
  checks: fc.tuple(check, check),
  isForTwo: fc.boolean(),
  after: fc.record({ changed: line(LONGEST.changed) }),
  fields: fc.constantFrom({}, { person: 'Ms Brown & Co.', day: 'Thursday', cost: '£45 + tip' }),
});

const decoded = (text: string): Work | undefined => {
  const found = workFormat.decode(text);
  return found.kind === 'document' ? found.document : undefined;
};

describe('answers with what was added to them', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(notes, (added) => {
        const work: Work = { invitations: [first, second], notes: added };
        expect(decoded(workFormat.encode(work))?.notes).toEqual(added);
      }),
    );
  });

  it('without additions are written as the answers alone, and links of before are read', () => {
    const text = format.encode([first]);
    expect(workFormat.encode({ invitations: [first], notes: NO_NOTES })).toBe(text);
    expect(decoded(text)?.notes).toEqual(NO_NOTES);
  });

  it.each(['!', '!%%%', '!n1', '!c1=zzzzzzzz&right=maybe&two=7', `!n1=${'x'.repeat(9000)}`])(
    'do no harm where the additions are “%s”',
    (added) => {
      const found = decoded(format.encode([first]) + added);
      expect(found?.invitations).toEqual([first]);
      expect(found?.notes.names.every((name) => name.length <= LONGEST.name)).toBe(true);
      expect(found?.notes.after.right).toBeUndefined();
      expect(found?.notes.isForTwo).toBe(false);
    },
  );

  it('leave the device without how it went and whom one writes to', () => {
    const work: Work = {
      invitations: [first],
      notes: {
        ...NO_NOTES,
        names: ['Bakery', ''],
        after: { right: 'no', changed: 'Nearer' },
        fields: { me: 'Sam' },
      },
    };
    const text = workFormat.encode(forLink(work));
    expect(text).toContain('Bakery');
    expect(text).not.toMatch(/Nearer|right|Sam/);
  });

  it('lose what belongs to a second invitation when that is gone', () => {
    const two: Notes = { ...NO_NOTES, names: ['A', 'B'], checks: [{ sure: 'no' }, { know: 'no' }] };
    expect(notesFor([first, second], { ...two, isForTwo: true }).names).toEqual(['A', 'B']);
    expect(notesFor([first], { ...two, isForTwo: true })).toEqual({
      ...NO_NOTES,
      names: ['A', ''],
      checks: [{ sure: 'no' }, {}],
    });
  });
});
