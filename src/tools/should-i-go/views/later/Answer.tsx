import type { RefObject } from 'preact';
import { adviseOn } from '../../model/advice';
import type { Invitations } from '../../model/document';
import { evaluate } from '../../model/evaluate';
import { counterfactualsOf } from '../../model/counterfactuals';
import { relevantAnswers, type Answers } from '../../model/flow';
import {
  beginComparison,
  change,
  invitations,
  showInvitation,
  stopComparing,
} from '../../model/session';
import { resultText, type ToolData } from '../messages';
import type { SessionControl } from '../use-session';
import { Comparison } from './Comparison';
import { Export } from './Export';
import { ResultView } from './ResultView';

interface Props extends Pick<SessionControl, 'session' | 'update' | 'persisted' | 'persist'> {
  data: ToolData;
  heading: RefObject<HTMLHeadingElement>;
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

function textOf(data: ToolData, [first, second]: Invitations): string {
  const one = (answers: Answers) => {
    const { result, advice, counterfactuals } = answerTo(answers);
    return resultText(data, result, advice, counterfactuals);
  };
  return second === undefined
    ? one(first)
    : [data.t('first'), one(first), '', data.t('second'), one(second)].join('\n');
}

/** The answer to one invitation, or two of them side by side. */
export function Answer({ data, session, update, heading, ...exporting }: Props) {
  const { answers, result, advice, counterfactuals } = answerTo(session.answers);
  const [first, second] = invitations(session);
  const comparing = session.place.at === 'compare';
  return (
    <div class="tool-result" data-tool-done="">
      {comparing && second ? (
        <Comparison
          {...{ data, first, second, heading }}
          onShow={(which) => {
            update(showInvitation(session, which), { step: true });
          }}
          onStop={() => {
            update(stopComparing(session), { step: true });
          }}
        />
      ) : (
        <ResultView
          {...{ data, answers, result, advice, counterfactuals, heading }}
          onChange={(question) => {
            update(change(session, question), { step: true });
          }}
        />
      )}
      <Export
        {...{ data, ...exporting }}
        invitations={invitations(session)}
        text={() => textOf(data, comparing ? invitations(session) : [answers])}
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
