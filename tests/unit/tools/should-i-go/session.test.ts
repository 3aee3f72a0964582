import { describe, expect, it } from 'vitest';
import { nextQuestion, type Answers } from '../../../../src/tools/should-i-go/model/flow';
import { questions } from '../../../../src/tools/should-i-go/model/questions';
import {
  beginComparison,
  change,
  choose,
  stopComparing,
  freshSession,
  goBack,
  goOn,
  invitations,
  isAnswered,
  resume,
  showInvitation,
  stepAt,
  stepsOf,
  type Session,
} from '../../../../src/tools/should-i-go/model/session';
import { cases } from '../../../fixtures/should-i-go/cases';

const question = (id: string) => {
  const found = questions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no question ${id}.`);
  return found;
};

const here = (session: Session) => {
  const step = stepAt(session.answers, session.place);
  if (step === undefined) throw new Error('The session is at no step.');
  return step;
};

/** Goes through the tool as a user would, with these answers. @returns all places on the way. */
function answerAll(answers: Answers): Session[] {
  const way = [freshSession()];
  for (let now = freshSession(); now.place.at === 'question'; way.push(now)) {
    const step = here(now);
    const wanted = (answers[step.question.id] ?? []).filter((one) => step.options.includes(one));
    for (const option of wanted) now = choose(now, step.question, option);
    now = goOn(now, step);
  }
  return way;
}

describe.each(cases)('going through “$name”', ({ answers }) => {
  const way = answerAll(answers);

  it('ends at the result, with exactly these answers', () => {
    expect(way.at(-1)?.place).toEqual({ at: 'result' });
    expect(way.at(-1)?.answers).toEqual(answers);
  });

  it('shows every screen of every question once, in order', () => {
    const shown = way.slice(0, -1).map((session) => {
      const { question: asked, screen } = here(session);
      return `${asked.id}/${screen}`;
    });
    expect(shown).toEqual(
      stepsOf(answers)
        .map(({ question: asked, screen }) => `${asked.id}/${screen}`)
        // An answer that settles it ends the questions before the other screens of its own.
        .filter((step) => shown.includes(step)),
    );
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('comes back the same way', () => {
    const steps = stepsOf(answers);
    let now: Session = {
      ...freshSession(answers),
      place: { at: 'question', question: steps.at(-1)?.question.id ?? '', screen: 0 },
    };
    for (let i = 0; i < steps.length + 5; i += 1) now = goBack(now, here(now));
    expect(now.place).toEqual(freshSession().place);
    expect(now.answers).toEqual(answers);
  });
});

describe('choosing', () => {
  it('replaces the answer of radio buttons', () => {
    const first = choose(freshSession(), question('hours'), 'half');
    expect(choose(first, question('hours'), 'day').answers).toEqual({ hours: ['day'] });
  });

  it('ticks and unticks a box, and keeps the order of the table', () => {
    const facts = question('facts');
    const two = choose(choose(freshSession(), facts, 'health'), facts, 'scam');
    expect(two.answers['facts']).toEqual(['scam', 'health']);
    expect(choose(two, facts, 'scam').answers['facts']).toEqual(['health']);
  });

  it('lets boxes stay empty, but not radio buttons', () => {
    const steps = stepsOf({});
    const facts = steps.find(({ question: { id } }) => id === 'facts');
    const [reach] = steps;
    expect(facts && isAnswered({}, facts)).toBe(true);
    expect(reach && isAnswered({}, reach)).toBe(false);
  });
});

describe('changing an answer from the result', () => {
  const done = resume(cases[0]?.answers ?? {});

  it('leads back to the result', () => {
    const changing = choose(change(done, 'hours'), question('hours'), 'half');
    expect(goOn(changing, here(changing)).place).toEqual({ at: 'result' });
  });

  it('first asks what the change opens', () => {
    const changing = choose(change(done, 'facts'), question('facts'), 'duty');
    let now = changing;
    for (let screen = 0; screen < 3; screen += 1) now = goOn(now, here(now));
    expect(now.place).toMatchObject({ at: 'question', question: 'office' });
    const answered = choose(now, question('office'), 'us');
    expect(goOn(answered, here(answered)).place).toEqual({ at: 'result' });
  });

  it('can be left again without a change', () => {
    const changing = change(done, 'hours');
    expect(goBack(changing, here(changing))).toEqual(done);
  });
});

describe('beginning with answers that somebody brings', () => {
  it('asks what is open', () => {
    expect(resume({ reach: ['applied'] }).place).toMatchObject({ question: 'time' });
  });

  it('shows the result where nothing is open', () => {
    for (const { answers } of cases) expect(resume(answers).place).toEqual({ at: 'result' });
  });

  it('goes to the first open question where the place is no longer asked', () => {
    const answers = { reach: ['applied'], facts: [] };
    const step = stepAt(answers, { at: 'question', question: 'office', screen: 0 });
    expect(step?.question.id).toBe(nextQuestion(answers)?.id);
  });
});

describe('comparing', () => {
  const [first, second] = [cases[0]?.answers ?? {}, cases[6]?.answers ?? {}];
  const both = resume(first, second);

  it('keeps what is about the user, and asks the rest anew', () => {
    const begun = beginComparison(resume(first));
    expect(begun.answers).toEqual({ work: first['work'], values: first['values'] });
    expect(begun.place).toEqual(freshSession().place);
    expect(invitations(begun)).toEqual([begun.other, begun.answers]);
  });

  it('shows both once both are answered', () => {
    expect(both.place).toEqual({ at: 'compare' });
    expect(invitations(both)).toEqual([first, second]);
  });

  it('goes on with the second where it was left', () => {
    const open = resume(first, { work: ['content'] });
    expect(open.place).toMatchObject({ at: 'question', question: 'reach' });
    expect(invitations(open)).toEqual([first, { work: ['content'] }]);
  });

  it.each(['first', 'second'] as const)('shows the %s in full, and keeps their order', (which) => {
    const shown = showInvitation(both, which);
    expect(shown.answers).toBe(which === 'first' ? first : second);
    expect(invitations(shown)).toEqual([first, second]);
  });

  it('ends with the first alone, however far the second is answered', () => {
    for (const session of [both, showInvitation(both, 'second'), beginComparison(resume(first))]) {
      expect(stopComparing(session)).toEqual(resume(first));
    }
  });
});
