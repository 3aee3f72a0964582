import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { focusOn } from '../../../../browser/focus';
import type { FieldId, FieldValues } from '../../../../domain/letters/texts';
import { Evidence } from '../../../kit/views/Evidence';
import type { Advice } from '../../model/advice';
import { byLikelihood, strengthOf, type Counterfactual } from '../../model/counterfactuals';
import type { Result } from '../../model/evaluate';
import { unaskedFollowUps, type Answers } from '../../model/flow';
import {
  basisText,
  peopleToTalkTo,
  reasonStrings,
  resultName,
  sourcesOf,
  unknownText,
  type ToolData,
} from '../messages';
import { AnswerList } from './AnswerList';
import { Balance } from './Balance';
import { Counterfactuals } from './Counterfactuals';
import { HelpList } from './HelpList';
import { LetterView } from './LetterView';
import { NextSteps } from './NextSteps';
import { Reminder } from './Reminder';
import { isToDo, Verdict } from './Verdict';
import { isUrgent, Warnings } from './Warnings';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
  advice: Advice;
  counterfactuals: readonly Counterfactual[];
  heading: RefObject<HTMLHeadingElement>;
  today: Date;
  /** What is filled in in letters. */
  values: FieldValues;
  onFill: (field: FieldId, value: string) => void;
  onChange: (question: string) => void;
}

const STRENGTHS = {
  settled: undefined,
  firm: 'strengthFirm',
  clear: 'strengthClear',
  close: 'strengthClose',
} as const;

/** Which rule decided, and how firmly, in strings. */
function certainty(
  data: ToolData,
  answers: Answers,
  result: Result,
  counterfactuals: readonly Counterfactual[],
): string {
  const shown = byLikelihood(counterfactuals, result.unknowns);
  const key = STRENGTHS[strengthOf(result, shown)];
  const rule = basisText(data, answers, result);
  return [rule, ...(key ? [data.t(key, { count: shown.length })] : [])].join(' ');
}

/** The answer and the letter, then everything that it rests on. */
export function ResultView(props: Props) {
  const { data, answers, result, advice, counterfactuals, heading, today, onChange } = props;
  const { values, onFill } = props;
  const { t, articles } = data;
  const { settledBy, unknowns, toAsk } = result;
  const letter = useRef<HTMLHeadingElement>(null);
  const unasked = unaskedFollowUps(answers);
  // Where a refusal is settled, the questions that would fill the picture were never asked.
  const weighed = settledBy.every(({ cap }) => cap === 'ask');
  const { warnings } = advice;
  return (
    <>
      <div class="result-row result-first">
        <div>
          <Verdict
            {...{ data, answers, result, advice, heading }}
            onReply={() => {
              focusOn(letter.current);
            }}
          />
          <Warnings data={data} warnings={warnings.filter(isUrgent)} />
        </div>
        <section class="result-reply">
          <h3 class="tool-h3" tabIndex={-1} ref={letter}>
            {t(isToDo(advice) ? 'doThis' : 'send')}
          </h3>
          <LetterView {...{ data, answers, advice, values, onFill }} />
          {!isToDo(advice) && <Reminder {...{ data, today }} answer={resultName(data, result)} />}
        </section>
        <div class="result-next">
          <NextSteps {...{ data, answers, result }} />
          <Warnings data={data} warnings={warnings.filter((id) => !isUrgent(id))} />
        </div>
      </div>

      <div class="result-row">
        <section>
          {settledBy.map((reason) => (
            <div key={reason.option} class="settled">
              <h3>
                {t(reason.cap === 'ask' ? 'settledAsk' : 'settled')}{' '}
                {reasonStrings(data, reason).label}
              </h3>
              <Evidence
                t={t}
                why={reasonStrings(data, reason).why}
                sources={sourcesOf(data, reason)}
              />
            </div>
          ))}
          {weighed && (
            <>
              <h3 class="tool-h3">{t(settledBy.length > 0 ? 'whyBeside' : 'why')}</h3>
              <p class="quiet mt-1">{certainty(data, answers, result, counterfactuals)}</p>
              <Balance data={data} result={result} />
            </>
          )}
          {unknowns.length > 0 && (
            <>
              <h3 class="tool-h3 mt-8">{t('unknowns')}</h3>
              <ul class="bullets">
                {unknowns.map(({ question, decides }) => (
                  <li key={question}>
                    {unknownText(data, question)}
                    {(decides || toAsk.includes(question)) && <b> · {t('decides')}</b>}
                  </li>
                ))}
              </ul>
            </>
          )}
          {unasked.length > 0 && (
            <p class="quiet mt-4">
              {t('unasked', {
                list: unasked.map(({ id }) => unknownText(data, id)).join(' · '),
              })}
            </p>
          )}
        </section>
        <section>
          <h3 class="tool-h3">{t('counterfactuals')}</h3>
          <Counterfactuals {...{ data, answers, counterfactuals, result }} />
        </section>
      </div>

      <div class="result-row">
        <section>
          <h3 class="tool-h3">{t('answers')}</h3>
          <AnswerList data={data} answers={answers} onChange={onChange} />
        </section>
        <div>
          <section>
            <h3 class="tool-h3">{t('people')}</h3>
            <p class="mt-2">{t('peopleLead')}</p>
            <HelpList help={peopleToTalkTo(data)} />
          </section>
          <section class="result-reading">
            <h3 class="tool-h3">{t('readNext')}</h3>
            <ul class="bullets">
              {articles[advice.reading]?.map(({ title, href, lang, dir }) => (
                <li key={href}>
                  <a href={href} lang={lang} dir={dir}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </>
  );
}
