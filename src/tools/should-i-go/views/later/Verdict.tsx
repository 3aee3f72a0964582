import type { RefObject } from 'preact';
import { ReplyMark } from '../../../../components/ReplyMark';
import type { Advice } from '../../model/advice';
import type { Result } from '../../model/evaluate';
import { visibleQuestions, type Answers } from '../../model/flow';
import { questions } from '../../model/questions';
import { stepsOf } from '../../model/session';
import { decidingReasons, type Deciding } from '../deciding';
import {
  conditionsTitle,
  reasonStrings,
  resultName,
  unknownText,
  type ToolData,
} from '../messages';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
  advice: Advice;
  heading: RefObject<HTMLHeadingElement>;
  /** To the letter, where it is not beside the answer. */
  onReply: () => void;
}

/** Letters that are no letters: a list of what to do. */
export const isToDo = ({ letters: [first] }: Advice): boolean =>
  first === 'report' || first === 'hold';

/** How many steps it took; an answer that settles the matter ends them early. */
function stepCount({ t }: ToolData, answers: Answers): string {
  const isEarly = !visibleQuestions(answers).some(({ id }) => id === questions.at(-1)?.id);
  return t(isEarly ? 'yourAnswerEarly' : 'yourAnswer', { count: stepsOf(answers).length });
}

const textOf = (data: ToolData, deciding: Deciding): string =>
  deciding.kind === 'reason'
    ? reasonStrings(data, deciding.reason).label
    : deciding.kind === 'unknown'
      ? data.t('unknownReason', { what: unknownText(data, deciding.question) })
      : data.strings.prior.label;

/** Which way a reason points, as a sign beside it. */
const sideOf = (deciding: Deciding): 'for' | 'against' | 'open' => {
  if (deciding.kind === 'unknown') return 'open';
  if (deciding.kind === 'prior') return 'for';
  const { points, cap } = deciding.reason;
  return points > 0 && cap === undefined ? 'for' : 'against';
};

const SIDES = { for: 'for', against: 'against', open: 'sideOpen' } as const;
const SIGNS = { for: '+', against: '−', open: '?' } as const;

/** The answer, the few reasons that decide it, and the way to the letter. */
export function Verdict({ data, answers, result, advice, heading, onReply }: Props) {
  const { strings, t } = data;
  const { reply, conditions } = result;
  return (
    <div class={`verdict ${reply}`}>
      <progress class="tool-progress" value={1} max={1} aria-hidden="true" />
      <div class="verdict-body">
        <p class="quiet" id="tool-ours">
          {stepCount(data, answers)}
        </p>
        <h2
          class={`verdict-name reply-${reply}`}
          tabIndex={-1}
          ref={heading}
          aria-describedby="tool-ours"
        >
          <ReplyMark stance={reply} />
          <span>{resultName(data, result)}</span>
        </h2>
        <p class="lead mt-2">{strings.verdicts[advice.verdict]}</p>
        {conditions.length > 0 && (
          <>
            <h3 class="verdict-title">{conditionsTitle(data, result)}</h3>
            <ul class="bullets">
              {conditions.map((id) => (
                <li key={id}>{strings.conditions[id]?.label}</li>
              ))}
            </ul>
          </>
        )}
        <h3 class="verdict-title">{t('deciding')}</h3>
        <ol class="deciding">
          {decidingReasons(result).map((deciding) => (
            <li key={textOf(data, deciding)} class={sideOf(deciding)}>
              <span class="deciding-sign">
                <span aria-hidden="true">{SIGNS[sideOf(deciding)]}</span>
                <span class="sr-only">{t(SIDES[sideOf(deciding)])}</span>
              </span>{' '}
              {textOf(data, deciding)}
            </li>
          ))}
        </ol>
        <button type="button" class="button verdict-reply no-print" onClick={onReply}>
          {t(isToDo(advice) ? 'seeToDo' : 'writeReply')}
        </button>
      </div>
    </div>
  );
}
