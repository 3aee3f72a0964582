import type { RefObject } from 'preact';
import { adviseOn } from '../../model/advice';
import type { Invitations } from '../../model/document';
import { evaluate } from '../../model/evaluate';
import { counterfactualsOf } from '../../model/counterfactuals';
import { relevantAnswers, type Answers } from '../../model/flow';
import {
  beginComparison,
  change,
  freshSession,
  invitations,
  positionOf,
  showInvitation,
  stopComparing,
} from '../../model/session';
import { namesOf, resultText, withOwnLine, type ToolData } from '../messages';
import type { Notes } from '../notes';
import type { SessionControl } from '../use-session';
import { Afterwards } from './Afterwards';
import { CheckYourself } from './CheckYourself';
import { Comparison } from './Comparison';
import { Export } from './Export';
import { firstLetter } from './first-letter';
import { ResultView } from './ResultView';

interface Props extends Pick<
  SessionControl,
  'session' | 'notes' | 'setNotes' | 'update' | 'persisted' | 'persist'
> {
  data: ToolData;
  heading: RefObject<HTMLHeadingElement>;
  today: Date;
  /** The user came back to what is on the device. */
  isBack: boolean;
  onPersistFailed: () => void;
  onRestart: () => void;
}

/** Everything that follows from a set of answers. */
function answerTo(all: Answers) {
  const answers = relevantAnswers(all);
  const result = evaluate(answers);
  return {
    answers,
    result,
    advice: adviseOn(answers, result),
    counterfactuals: counterfactualsOf(answers),
  };
}

function textOf(data: ToolData, [first, second]: Invitations, notes: Notes): string {
  const one = (answers: Answers) => {
    const answer = answerTo(answers);
    const letter = firstLetter(data, answers, notes.fields);
    return resultText(withOwnLine(data, answer.answers), { ...answer, letter });
  };
  return second === undefined
    ? one(first)
    : namesOf(data, notes)
        .flatMap((name, index) => [name, one(index === 0 ? first : second), ''])
        .join('\n')
        .trim();
}

/** A pair with one of the two replaced. */
const replaceAt = <T,>([first, second]: readonly [T, T], index: 0 | 1, value: T): [T, T] =>
  index === 0 ? [value, second] : [first, value];

/** The answer to one invitation, or two of them side by side. */
export function Answer(props: Props) {
  const { data, session, notes, setNotes, update, heading, today, isBack, ...exporting } = props;
  const answer = answerTo(session.answers);
  const { answers, advice } = answer;
  const [first, second] = invitations(session);
  const comparing = session.place.at === 'compare';
  const work = { invitations: invitations(session), notes };
  const index = positionOf(session).which === 'first' ? 0 : 1;
  const exports = {
    ...{ data, work, ...exporting },
    text: () => textOf(data, comparing ? work.invitations : [answers], notes),
    onCompare: comparing
      ? undefined
      : () => {
          update(second ? { ...session, place: { at: 'compare' } } : beginComparison(session), {
            step: true,
          });
        },
  };
  return (
    <div class="tool-result" data-tool-done="">
      {comparing && second ? (
        <Comparison
          {...{ data, first, second, notes, setNotes, heading }}
          onShow={(which) => {
            update(showInvitation(session, which), { step: true });
          }}
          onStop={() => {
            update(stopComparing(session), { step: true });
          }}
        />
      ) : (
        <ResultView
          {...{ ...answer, heading, today }}
          data={withOwnLine(data, answers)}
          values={notes.fields}
          onFill={(field, value) => {
            setNotes({ ...notes, fields: { ...notes.fields, [field]: value } });
          }}
          onChange={(question) => {
            update(change(session, question), { step: true });
          }}
        />
      )}
      {!comparing && (
        <div class="result-row">
          {/* Nothing is sent where something is unsafe. */}
          {advice.letters[0] !== 'report' && (
            <CheckYourself
              data={data}
              check={notes.checks[index]}
              onCheck={(check) => {
                setNotes({ ...notes, checks: replaceAt(notes.checks, index, check) });
              }}
              onSecondPerson={
                second
                  ? undefined
                  : () => {
                      const other = relevantAnswers(session.answers);
                      update(
                        { ...freshSession(), other, swapped: false },
                        { step: true, notes: { ...notes, isForTwo: true } },
                      );
                    }
              }
            />
          )}
          <div>
            <Export {...exports} />
            <Afterwards
              {...{ data, isBack }}
              after={notes.after}
              onAfter={(after) => {
                setNotes({ ...notes, after });
              }}
            />
          </div>
        </div>
      )}
      {comparing && <Export {...exports} />}
    </div>
  );
}
