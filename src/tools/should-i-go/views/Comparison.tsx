import type { RefObject } from 'preact';
import { ReplyMark } from '../../../components/ReplyMark';
import { relevantAnswers, type Answers } from '../model/flow';
import { evaluate, type Result } from '../model/evaluate';
import { scoring } from '../model/weights';
import {
  rangeText,
  reasonWords,
  resultName,
  say,
  signed,
  unknownText,
  type Material,
} from './messages';

interface Props {
  material: Material;
  first: Answers;
  second: Answers;
  heading: RefObject<HTMLHeadingElement>;
  onShow: (which: 'first' | 'second') => void;
  onStop: () => void;
}

const TOP = 3;

function Reasons({
  material: { words, lang },
  result,
  side,
}: {
  material: Material;
  result: Result;
  side: 1 | -1;
}) {
  const found = result.reasons.filter(
    ({ points, cap }) => points * side > 0 || (side < 0 && points === 0 && cap !== undefined),
  );
  if (found.length === 0) return <>{say(words, 'none')}</>;
  return (
    <ul>
      {found.slice(0, TOP).map((reason) => (
        <li key={`${reason.question}.${reason.option}`}>
          {reasonWords(words, reason).label}
          {reason.points !== 0 && <b class="whitespace-nowrap"> {signed(lang, reason.points)}</b>}
        </li>
      ))}
    </ul>
  );
}

/** Two invitations side by side. */
export function Comparison({ material, first, second, heading, onShow, onStop }: Props) {
  const { words, lang } = material;
  const results = [first, second].map((answers) => evaluate(relevantAnswers(answers)));
  const names = [say(words, 'first'), say(words, 'second')];
  const rows: [string, (result: Result) => preact.ComponentChildren][] = [
    [
      say(words, 'reply'),
      (result) => (
        <span class={`reply reply-${result.outcome}`}>
          <ReplyMark stance={result.outcome} />
          {resultName(words, result)}
        </span>
      ),
    ],
    [
      say(words, 'points'),
      ({ settledBy, score }) =>
        settledBy.some(({ cap }) => cap === 'no')
          ? say(words, 'notWeighed')
          : rangeText(material, score),
    ],
    [say(words, 'for'), (result) => <Reasons material={material} result={result} side={1} />],
    [say(words, 'against'), (result) => <Reasons material={material} result={result} side={-1} />],
    [
      say(words, 'unknowns'),
      ({ unknowns }) =>
        unknowns.map(({ question }) => unknownText(words, question)).join(' · ') ||
        say(words, 'none'),
    ],
  ];
  return (
    <section class="comparison">
      <h2 class="tool-question" tabIndex={-1} ref={heading}>
        {say(words, 'compareTitle')}
      </h2>
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
      <p class="quiet mt-3">
        {say(words, 'compareNote', { points: signed(lang, scoring.goFrom) })}
      </p>
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
            {say(words, which === 'first' ? 'showFirst' : 'showSecond')}
          </button>
        ))}
        <button type="button" class="button-quiet" onClick={onStop}>
          {say(words, 'compareStop')}
        </button>
      </div>
    </section>
  );
}
