import { useEffect, useRef, useState } from 'preact/hooks';
import { RestNotice } from '../../shared/RestNotice';
import { useDeferred } from '../../kit/use-deferred';
import { adviseOn } from '../model/advice';
import type { Invitations } from '../model/document';
import { flipsOf } from '../model/flips';
import { nextQuestion, relevantAnswers, visibleQuestions, type Answers } from '../model/flow';
import { evaluate } from '../model/evaluate';
import { questions } from '../model/questions';
import {
  beginComparison,
  change,
  choose,
  freshSession,
  goBack,
  goOn,
  invitations,
  showInvitation,
  stepAt,
  stopComparing,
  type Session,
} from '../model/session';
import type { Arrival } from '../../kit/use-document';
import { useSession, type SessionControl } from './use-session';
import { AllQuestions } from './AllQuestions';
import { Comparison } from './Comparison';
import { QuestionCard } from './QuestionCard';
import { ResultView } from './ResultView';
import { TakeAway } from './Export';
import {
  joined,
  resultText,
  say,
  type AnswerMaterial,
  type Material,
  type QuestionMaterial,
} from './messages';

/** Every visible question answered: boxes not ticked are not ticked, the rest is "not sure". */
function completed(answers: Answers): Answers {
  const open = nextQuestion(answers);
  return open === undefined
    ? answers
    : completed({ ...answers, [open.id]: open.kind === 'one' ? ['unsure'] : [] });
}

type Common<T> = Pick<SessionControl, 'session' | 'update'> & {
  material: T;
  heading: { current: HTMLHeadingElement | null };
};

function Questions({ material, session, update, heading }: Common<QuestionMaterial>) {
  const { answers, place } = session;
  const step = stepAt(answers, place);
  if (place.at === 'all') {
    return (
      <AllQuestions
        material={material}
        answers={answers}
        heading={heading}
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
  return (
    <QuestionCard
      key={`${step.question.id}-${step.screen}`}
      material={material}
      answers={answers}
      step={step}
      total={visibleQuestions(answers).length}
      isFirst={step.number === 1 && !session.changing}
      onStopComparing={
        session.other && !session.swapped
          ? () => {
              update(stopComparing(session), { step: true });
            }
          : undefined
      }
      heading={heading}
      onChoose={(option) => {
        update(choose(session, step.question, option));
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

/** Everything that there is to say on a set of answers. */
function answerTo(all: Answers) {
  const answers = relevantAnswers(all);
  const result = evaluate(answers);
  return { answers, result, advice: adviseOn(answers, result), flips: flipsOf(answers) };
}

function textOf(material: Material, [first, second]: Invitations): string {
  const one = (answers: Answers) => {
    const { result, advice, flips } = answerTo(answers);
    return resultText(material, result, advice, flips);
  };
  const { words } = material;
  return second === undefined
    ? one(first)
    : [say(words, 'first'), one(first), '', say(words, 'second'), one(second)].join('\n');
}

interface AnswerProps extends Common<Material>, Pick<SessionControl, 'persisted' | 'persist'> {
  onRestart: () => void;
}

function Answer(props: AnswerProps) {
  const { material, session, update, heading, persisted, persist, onRestart } = props;
  const { answers, result, advice, flips } = answerTo(session.answers);
  const [first, second] = invitations(session);
  const comparing = session.place.at === 'compare';
  return (
    <div class="tool-result" data-tool-done="">
      {comparing && second ? (
        <Comparison
          material={material}
          first={first}
          second={second}
          heading={heading}
          onShow={(which) => {
            update(showInvitation(session, which), { step: true });
          }}
          onStop={() => {
            update(stopComparing(session), { step: true });
          }}
        />
      ) : (
        <ResultView
          material={material}
          answers={answers}
          result={result}
          advice={advice}
          flips={flips}
          heading={heading}
          onChange={(question) => {
            update(change(session, question), { step: true });
          }}
        />
      )}
      <TakeAway
        material={material}
        invitations={invitations(session)}
        text={textOf(material, comparing ? invitations(session) : [answers])}
        kept={persisted}
        onKeep={persist}
        onRestart={onRestart}
        onCompare={
          comparing
            ? undefined
            : () => {
                update(
                  second ? { ...session, place: { at: 'compare' } } : beginComparison(session),
                  { step: true },
                );
              }
        }
      />
    </div>
  );
}

/** What was chosen in the page while the script was still on its way. */
function chosenEarly(root: HTMLElement | null): Session | undefined {
  const input = root?.querySelector<HTMLInputElement>('input:checked');
  const question = questions.find(({ id }) => id === input?.name);
  return input && question ? choose(freshSession(), question, input.value) : undefined;
}

/** What is said once, above the tool: a key of its interface strings. */
type NoticeId =
  | 'damaged'
  | 'damagedKept'
  | 'partly'
  | 'fromLink'
  | 'restored'
  | 'elsewhere'
  | 'restarted'
  | 'storeFailed';

/** What to say of answers that came from outside; nothing where they lead to a question at once. */
function noticeOf({ from, state }: Arrival, { answers }: Session): NoticeId | undefined {
  if (state === 'damaged') return from === 'link' ? 'damaged' : 'damagedKept';
  if (state === 'partly') return 'partly';
  if (from === 'otherTab') return 'elsewhere';
  if (nextQuestion(answers) !== undefined) return undefined;
  return from === 'link' ? 'fromLink' : 'restored';
}

/** Moves to what is new, without a jump where it can be seen already. */
function focusOn(heading: HTMLElement | null): void {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  const { top, bottom } = heading.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight / 2) heading.scrollIntoView({ block: 'start' });
}

/** The decision aid "Should I go?". */
export function ShouldIGo(material: QuestionMaterial) {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [notice, setNotice] = useState<NoticeId>();
  const control = useSession(() => chosenEarly(root.current));
  const { session, undo, moves, arrival } = control;
  const { place } = session;
  const update: SessionControl['update'] = (next, options) => {
    if (options?.step) setNotice(undefined);
    control.update(next, options);
  };
  const persist =
    control.persist &&
    ((on: boolean) => {
      const isPersisted = control.persist?.(on) ?? false;
      setNotice(isPersisted === on ? undefined : 'storeFailed');
      return isPersisted;
    });
  useEffect(() => {
    if (arrival) setNotice(noticeOf(arrival, session));
  }, [arrival]);

  const isAsking = place.at === 'question' || place.at === 'all';
  const { deferred, retry, actions } = useDeferred<AnswerMaterial>(material.rest, {
    begun: Object.keys(session.answers).length > 0,
    needed: !isAsking,
  });
  const isShown = isAsking || typeof deferred === 'object';

  useEffect(() => {
    if (moves > 0) focusOn(heading.current);
  }, [moves, isShown]);

  return (
    <div class="tool" ref={root} {...actions}>
      <p class={notice ? 'tool-notice' : ''} role="status">
        {notice && say(material.words, notice)}{' '}
        {undo && (
          <button
            type="button"
            class="button-link"
            onClick={() => {
              undo();
              setNotice(undefined);
            }}
          >
            {say(material.words, 'undo')}
          </button>
        )}
      </p>
      {isAsking ? (
        <Questions {...{ session, update, heading, material }} />
      ) : typeof deferred === 'object' ? (
        <Answer
          {...{ session, update, heading, persist }}
          material={joined(material, deferred)}
          persisted={control.persisted}
          onRestart={() => {
            control.restart();
            setNotice('restarted');
          }}
        />
      ) : (
        <RestNotice words={material.words} failed={deferred === 'failed'} onRetry={retry} />
      )}
    </div>
  );
}
