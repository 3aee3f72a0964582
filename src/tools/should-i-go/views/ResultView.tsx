import type { RefObject } from 'preact';
import { ReplyMark } from '../../../components/ReplyMark';
import type { Advice, WarningId } from '../model/advice';
import type { Flip } from '../model/flips';
import { unaskedFollowUps, type Answers } from '../model/flow';
import type { Result } from '../model/evaluate';
import { scoring } from '../model/weights';
import {
  conditionsTitle,
  reasonWords,
  resultName,
  say,
  sourcesOf,
  unknownText,
  type Material,
} from './messages';
import { AnswerList } from './AnswerList';
import { Balance } from './Balance';
import { Evidence } from '../../shared/Evidence';
import { Flips } from './Flips';
import { Letter } from './Letter';

interface Props {
  material: Material;
  answers: Answers;
  result: Result;
  advice: Advice;
  flips: readonly Flip[];
  heading: RefObject<HTMLHeadingElement>;
  onChange: (question: string) => void;
}

/** Money or safety is at stake; the others are good to know. */
const isUrgent = (id: WarningId) => id.startsWith('duty') || id === 'send-nothing';

/** How sure the answer is, in words. */
function certainty(
  { words }: Material,
  { settledBy, margin, outcome, byDuty, score }: Result,
): string {
  if (settledBy.length > 0) return '';
  if (byDuty) return say(words, 'marginDuty');
  if (outcome === 'ask') return say(words, 'marginAsk');
  if (outcome === 'terms' && score.worst >= scoring.goFrom) return say(words, 'marginTerms');
  return say(words, (margin ?? 0) < 2 ? 'marginClose' : 'marginClear');
}

/** The answer, with everything that it rests on. */
export function ResultView(props: Props) {
  const { material, answers, result, advice, flips, heading, onChange } = props;
  const { words, articles } = material;
  const { outcome, settledBy, conditions, unknowns, toAsk } = result;
  const [first, ...others] = advice.letters;
  const unasked = unaskedFollowUps(answers);
  // Where a refusal is settled, the questions that would fill the picture were never asked.
  const weighed = settledBy.every(({ cap }) => cap === 'ask');
  return (
    <div class="tool-columns">
      <div class="tool-main">
        <div class={`verdict ${outcome}`}>
          <p class="quiet" id="tool-ours">
            {say(words, 'yourAnswer')}
          </p>
          <h2
            class={`verdict-name reply-${outcome}`}
            tabIndex={-1}
            ref={heading}
            aria-describedby="tool-ours"
          >
            <ReplyMark stance={outcome} />
            <span>{resultName(words, result)}</span>
          </h2>
          <p class="lead mt-3">{words.verdicts[advice.verdict]}</p>
          {conditions.length > 0 && (
            <>
              <h3 class="tool-h3">{conditionsTitle(words, result)}</h3>
              <ul class="bullets">
                {conditions.map((id) => (
                  <li key={id}>{words.conditions[id]?.label}</li>
                ))}
              </ul>
            </>
          )}
        </div>

        {unasked.length > 0 && (
          <p class="quiet mt-4">
            {say(words, 'unasked', {
              list: unasked.map(({ id }) => unknownText(words, id)).join(' · '),
            })}
          </p>
        )}

        {advice.warnings.map((id) => (
          <div key={id} class={isUrgent(id) ? 'tool-warning' : 'tool-aside'}>
            <h3>{words.warnings[id]?.title}</h3>
            <Evidence
              words={words}
              why={words.warnings[id]?.text ?? ''}
              sources={sourcesOf(material, { question: 'warning', option: id })}
              weighed={false}
            >
              <ul class="bullets">
                {words.warnings[id]?.help.map(({ text, url }) => (
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
              {say(words, reason.cap === 'ask' ? 'settledAsk' : 'settled')}{' '}
              {reasonWords(words, reason).label}
            </h3>
            <Evidence
              words={words}
              why={reasonWords(words, reason).why}
              sources={sourcesOf(material, reason)}
            />
          </section>
        ))}

        {weighed && (
          <section>
            <h3 class="tool-h3">{say(words, settledBy.length > 0 ? 'whyBeside' : 'why')}</h3>
            <p class="quiet mt-1">{certainty(material, result)}</p>
            <Balance material={material} result={result} />
          </section>
        )}

        {unknowns.length > 0 && (
          <section>
            <h3 class="tool-h3">{say(words, 'unknowns')}</h3>
            <ul class="bullets">
              {unknowns.map(({ question, decides }) => (
                <li key={question}>
                  {unknownText(words, question)}
                  {(decides || toAsk.includes(question)) && <b> · {say(words, 'decides')}</b>}
                </li>
              ))}
            </ul>
          </section>
        )}

        <section>
          <h3 class="tool-h3">
            {say(words, first === 'report' || first === 'hold' ? 'doThis' : 'send')}
          </h3>
          <Letter material={material} id={first} result={result} />
          {advice.silence && (
            <p class="mt-4">
              <b>{say(words, 'silence')}</b> {words.silence[advice.silence]}
            </p>
          )}
          {others.length > 0 && (
            <details class="more">
              <summary>{say(words, 'otherLetters')}</summary>
              {others.map((id) => (
                <Letter key={id} material={material} id={id} result={result} />
              ))}
            </details>
          )}
        </section>

        <section>
          <h3 class="tool-h3">{say(words, 'flips')}</h3>
          <Flips material={material} flips={flips} result={result} />
        </section>
      </div>
      <div class="tool-side">
        <section>
          <h3 class="tool-h3">{say(words, 'readNext')}</h3>
          <ul class="bullets">
            {articles[advice.reading]?.map(({ title, href }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>

        <section>
          <h3 class="tool-h3">{say(words, 'answers')}</h3>
          <AnswerList material={material} answers={answers} onChange={onChange} />
        </section>
      </div>
    </div>
  );
}
