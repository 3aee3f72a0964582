import type { RefObject } from 'preact';
import { nextQuestion, type Answers } from '../model/flow';
import {
  choose,
  freshSession,
  goBack,
  goOn,
  stepAt,
  stepsOf,
  stopComparing,
} from '../model/session';
import { AllQuestions } from './AllQuestions';
import type { FirstData } from './messages';
import { QuestionCard } from './QuestionCard';
import type { SessionControl } from './use-session';

interface Props extends Pick<SessionControl, 'session' | 'notes' | 'update' | 'amend'> {
  data: FirstData;
  heading: RefObject<HTMLHeadingElement>;
}

/** Every visible question answered: boxes not ticked are not ticked, any other question is "not sure". */
function completed(answers: Answers): Answers {
  const open = nextQuestion(answers);
  return open === undefined
    ? answers
    : completed({ ...answers, [open.id]: open.kind === 'one' ? ['unsure'] : [] });
}

/** The questions, one at a time or all on one page. */
export function Questions({ data, session, notes, update, amend, heading }: Props) {
  const { answers, place } = session;
  const step = stepAt(answers, place);
  const onType = (typed: Answers) => {
    amend({ ...session, answers: typed });
  };
  if (place.at === 'all') {
    return (
      <AllQuestions
        {...{ data, answers, heading, onType }}
        onChoose={(question, option) => {
          update(choose(session, question, option));
        }}
        onDone={() => {
          const at = session.other ? 'compare' : 'result';
          update({ ...session, answers: completed(answers), place: { at } }, { step: true });
        }}
        onOneByOne={() => {
          update({ ...session, place: freshSession().place });
        }}
      />
    );
  }
  if (step === undefined) return null;
  const steps = stepsOf(answers);
  const number =
    1 +
    steps.findIndex(({ question, screen }) => question === step.question && screen === step.screen);
  return (
    <QuestionCard
      key={`${step.question.id}-${step.screen}`}
      {...{ data, answers, step, number, heading, onType }}
      total={steps.length}
      second={data.t(notes.isForTwo ? 'secondPerson' : 'second')}
      isFirst={number === 1 && !session.changing}
      onStopComparing={
        session.other && !session.swapped
          ? () => {
              update(stopComparing(session), { step: true });
            }
          : undefined
      }
      onChoose={(option) => {
        update(choose(session, step.question, option));
      }}
      onPointed={(option) => {
        update(goOn(choose(session, step.question, option), step), { step: true });
      }}
      onNext={() => {
        update(goOn(session, step), { step: true });
      }}
      onBack={() => {
        update(goBack(session, step));
      }}
      onShowAll={() => {
        update({ ...session, place: { at: 'all' }, changing: false }, { step: true });
      }}
    />
  );
}
