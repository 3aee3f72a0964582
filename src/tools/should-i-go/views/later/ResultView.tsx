import type { RefObject } from 'preact';
import { ReplyMark } from '../../../../components/ReplyMark';
import type { Advice, WarningId } from '../../model/advice';
import type { Counterfactual } from '../../model/counterfactuals';
import { unaskedFollowUps, type Answers } from '../../model/flow';
import type { Result } from '../../model/evaluate';
import { scoring } from '../../model/weights';
import {
  conditionsTitle,
  helpFor,
  reasonStrings,
  resultName,
  sourcesOf,
  unknownText,
  type ToolData,
} from '../messages';
import { AnswerList } from './AnswerList';
import { Balance } from './Balance';
import { Evidence } from '../../../kit/views/Evidence';
import { Counterfactuals } from './Counterfactuals';
import { LetterView } from './LetterView';

interface Props {
  data: ToolData;
  answers: Answers;
  result: Result;
  advice: Advice;
  counterfactuals: readonly Counterfactual[];
  heading: RefObject<HTMLHeadingElement>;
  onChange: (question: string) => void;
}

/** Money or safety is at stake; the others are good to know. */
const isUrgent = (id: WarningId) => id.startsWith('duty') || id === 'send-nothing';

/** How sure the answer is, in strings. */
function certainty({ t }: ToolData, { settledBy, margin, reply, byDuty, score }: Result): string {
  if (settledBy.length > 0) return '';
  if (byDuty) return t('marginDuty');
  if (reply === 'ask') return t('marginAsk');
  if (reply === 'terms' && score.worst >= scoring.goFrom) return t('marginTerms');
  return t((margin ?? 0) < 2 ? 'marginClose' : 'marginClear');
}

/** The answer, with everything that it rests on. */
export function ResultView(props: Props) {
  const { data, answers, result, advice, counterfactuals, heading, onChange } = props;
  const { strings, t, articles } = data;
  const { reply, settledBy, conditions, unknowns, toAsk } = result;
  const [first] = advice.letters;
  const unasked = unaskedFollowUps(answers);
  // Where a refusal is settled, the questions that would fill the picture were never asked.
  const weighed = settledBy.every(({ cap }) => cap === 'ask');
  return (
    <div class="tool-columns">
      <div class="tool-main">
        <div class={`verdict ${reply}`}>
          <p class="quiet" id="tool-ours">
            {t('yourAnswer')}
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
          <p class="lead mt-3">{strings.verdicts[advice.verdict]}</p>
          {conditions.length > 0 && (
            <>
              <h3 class="tool-h3">{conditionsTitle(data, result)}</h3>
              <ul class="bullets">
                {conditions.map((id) => (
                  <li key={id}>{strings.conditions[id]?.label}</li>
                ))}
              </ul>
            </>
          )}
        </div>

        {unasked.length > 0 && (
          <p class="quiet mt-4">
            {t('unasked', {
              list: unasked.map(({ id }) => unknownText(data, id)).join(' · '),
            })}
          </p>
        )}

        {advice.warnings.map((id) => (
          <div key={id} class={isUrgent(id) ? 'tool-warning' : 'tool-aside'}>
            <h3>{strings.warnings[id]?.title}</h3>
            <Evidence
              t={t}
              why={strings.warnings[id]?.text ?? ''}
              sources={sourcesOf(data, { question: 'warning', option: id })}
              weighed={false}
            >
              <ul class="bullets">
                {helpFor(data, id).map(({ text, url }) => (
                  <li key={url}>
                    <a href={url} rel="external">
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </Evidence>
          </div>
        ))}

        {settledBy.map((reason) => (
          <section key={reason.option} class="settled">
            <h3>
              {t(reason.cap === 'ask' ? 'settledAsk' : 'settled')}{' '}
              {reasonStrings(data, reason).label}
            </h3>
            <Evidence
              t={t}
              why={reasonStrings(data, reason).why}
              sources={sourcesOf(data, reason)}
            />
          </section>
        ))}

        {weighed && (
          <section>
            <h3 class="tool-h3">{t(settledBy.length > 0 ? 'whyBeside' : 'why')}</h3>
            <p class="quiet mt-1">{certainty(data, result)}</p>
            <Balance data={data} result={result} />
          </section>
        )}

        {unknowns.length > 0 && (
          <section>
            <h3 class="tool-h3">{t('unknowns')}</h3>
            <ul class="bullets">
              {unknowns.map(({ question, decides }) => (
                <li key={question}>
                  {unknownText(data, question)}
                  {(decides || toAsk.includes(question)) && <b> · {t('decides')}</b>}
                </li>
              ))}
            </ul>
          </section>
        )}

        <section>
          <h3 class="tool-h3">{t(first === 'report' || first === 'hold' ? 'doThis' : 'send')}</h3>
          <LetterView {...{ data, answers, result, advice }} />
        </section>

        <section>
          <h3 class="tool-h3">{t('counterfactuals')}</h3>
          <Counterfactuals data={data} counterfactuals={counterfactuals} result={result} />
        </section>
      </div>
      <div class="tool-side">
        <section>
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

        <section>
          <h3 class="tool-h3">{t('answers')}</h3>
          <AnswerList data={data} answers={answers} onChange={onChange} />
        </section>
      </div>
    </div>
  );
}
