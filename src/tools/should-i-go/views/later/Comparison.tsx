import type { RefObject } from 'preact';
import { ReplyMark } from '../../../../components/ReplyMark';
import { Heading } from '../../../kit/views/Shell';
import { relevantAnswers, type Answers } from '../../model/flow';
import { evaluate, type Result } from '../../model/evaluate';
import { scoring } from '../../model/weights';
import {
  rangeText,
  reasonStrings,
  resultName,
  signed,
  unknownText,
  type ToolData,
} from '../messages';

interface Props {
  data: ToolData;
  first: Answers;
  second: Answers;
  heading: RefObject<HTMLHeadingElement>;
  onShow: (which: 'first' | 'second') => void;
  onStop: () => void;
}

const TOP = 3;

function Reasons({ data, result, side }: { data: ToolData; result: Result; side: 1 | -1 }) {
  const { t, lang } = data;
  const found = result.reasons.filter(
    ({ points, cap }) => points * side > 0 || (side < 0 && points === 0 && cap !== undefined),
  );
  if (found.length === 0) return <>{t('none')}</>;
  return (
    <ul>
      {found.slice(0, TOP).map((reason) => (
        <li key={`${reason.question}.${reason.option}`}>
          {reasonStrings(data, reason).label}
          {reason.points !== 0 && <b class="whitespace-nowrap"> {signed(lang, reason.points)}</b>}
        </li>
      ))}
    </ul>
  );
}

/** Two invitations side by side. */
export function Comparison({ data, first, second, heading, onShow, onStop }: Props) {
  const { t, lang } = data;
  const results = [first, second].map((answers) => evaluate(relevantAnswers(answers)));
  const names = [t('first'), t('second')];
  const rows: [string, (result: Result) => preact.ComponentChildren][] = [
    [
      t('reply'),
      (result) => (
        <span class={`reply reply-${result.reply}`}>
          <ReplyMark stance={result.reply} />
          {resultName(data, result)}
        </span>
      ),
    ],
    [
      t('points'),
      ({ settledBy, score }) =>
        settledBy.some(({ cap }) => cap === 'no') ? t('notWeighed') : rangeText(data, score),
    ],
    [t('for'), (result) => <Reasons data={data} result={result} side={1} />],
    [t('against'), (result) => <Reasons data={data} result={result} side={-1} />],
    [
      t('unknowns'),
      ({ unknowns }) =>
        unknowns.map(({ question }) => unknownText(data, question)).join(' · ') || t('none'),
    ],
  ];
  return (
    <section class="comparison">
      <Heading heading={heading}>{t('compareTitle')}</Heading>
      <table>
        <thead>
          <tr>
            <td />
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {results.map((result, i) => (
                <td key={i}>{cell(result)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet mt-3">{t('compareNote', { points: signed(lang, scoring.goFrom) })}</p>
      <div class="tool-buttons no-print">
        {(['first', 'second'] as const).map((which) => (
          <button
            key={which}
            type="button"
            class="button-quiet"
            onClick={() => {
              onShow(which);
            }}
          >
            {t(which === 'first' ? 'showFirst' : 'showSecond')}
          </button>
        ))}
        <button type="button" class="button-quiet" onClick={onStop}>
          {t('compareStop')}
        </button>
      </div>
    </section>
  );
}
