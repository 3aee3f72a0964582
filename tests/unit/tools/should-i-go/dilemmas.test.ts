import { describe, expect, it } from 'vitest';
import { composeLetter, letterText } from '../../../../src/domain/letters/compose';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { letterOf } from '../../../../src/tools/should-i-go/model/letter';
import { decidingReasons } from '../../../../src/tools/should-i-go/views/deciding';
import { answersTo, isReason, meets } from '../../../fixtures/should-i-go/dilemma-answers';
import { dilemmas, type Dilemma, type Idea } from '../../../fixtures/should-i-go/dilemmas';
import { texts } from '../../domain/letters/texts';

/** Checks that are known to fail, by dilemma and name of the check, each with the reason why. */
const MISSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bad-reviews-overnight': {
    'gets an answer that an adviser would give':
      'Not sure whether they would take it may mean “no”, so it says terms, with none for the employer',
  },
  'contract-that-may-run-out': {
    'gets an answer that an adviser would give':
      'In a later round, not sure whether they would take it counts as a possible stop, so it says ask',
    'names first what decides': 'It asks, so it names what it would ask',
  },
};

/** Every check that there is. */
const checked = new Set<string>();

const MEDIA = { email: 'email', 'text or chat': 'text', phone: 'phone' } as const;

/** The letter of a dilemma as its user has it before them, in the medium that they were written to in. */
function letterFor(dilemma: Dilemma) {
  const request = letterOf(answersTo(dilemma), 'uk');
  if (request === undefined) throw new Error(`${dilemma.id} has no letter.`);
  const medium = request.medium === 'email' ? MEDIA[dilemma.facts.medium] : request.medium;
  const letter = composeLetter({ ...request, medium }, texts, {});
  const later = [
    ...letter.later.needs.map((need) => texts.needs[need].label),
    ...letter.later.questions.map((question) => texts.questions[question].label),
  ];
  return { text: letterText(letter), later: later.join('\n') };
}

describe.each(dilemmas)('$id', (dilemma) => {
  const { acceptable, firstReason, needs, letter } = dilemma;
  const answers = answersTo(dilemma);
  const result = evaluate(answers);
  const { reply } = result;
  const counts = ({ when }: { when?: readonly string[] }) => when?.includes(reply) ?? true;
  const check = (name: string, body: () => void) => {
    checked.add(`${dilemma.id}: ${name}`);
    const reason = MISSES[dilemma.id]?.[name];
    if (reason === undefined) it(name, body);
    else it.fails(`${name} – ${reason}`, body);
  };
  const said = ({ pattern }: Idea) => pattern.test(letterFor(dilemma).text);

  check('gets an answer that an adviser would give', () => {
    expect(acceptable, JSON.stringify(result, null, 1)).toContain(reply);
  });
  check('names first what decides', () => {
    const [first] = decidingReasons(result);
    const key =
      first?.kind === 'reason'
        ? `${first.reason.question}.${first.reason.option}`
        : first?.kind === 'unknown'
          ? first.question
          : 'prior';
    expect(firstReason.flatMap((reason) => isReason[reason])).toContain(key);
  });
  for (const stated of needs.filter(counts)) {
    const { conditions, asks = [] } = meets[stated.need];
    check(`needs: ${stated.need}`, () => {
      // A refusal asks for nothing; what would have to be different is in `needs` then.
      const found = [...(reply === 'no' ? result.needs : result.conditions), ...result.toAsk];
      expect([...conditions, ...asks].filter((id) => found.includes(id))).not.toEqual([]);
    });
    check(`writes: ${stated.need}`, () => {
      const { text, later } = letterFor(dilemma);
      expect(stated.place === 'letter' ? text : `${text}\n${later}`).toMatch(stated.line);
    });
  }
  for (const idea of letter.says.filter(counts)) {
    check(`says: ${idea.idea}`, () => {
      expect(said(idea), letterFor(dilemma).text).toBe(true);
    });
  }
  for (const idea of letter.omits.filter(counts)) {
    check(`leaves out: ${idea.idea}`, () => {
      expect(said(idea), letterFor(dilemma).text).toBe(false);
    });
  }
});

it('lists no miss of a dilemma or a check that there is not', () => {
  const listed = Object.entries(MISSES).flatMap(([id, of]) =>
    Object.keys(of).map((name) => `${id}: ${name}`),
  );
  expect(listed.filter((name) => !checked.has(name))).toEqual([]);
});
