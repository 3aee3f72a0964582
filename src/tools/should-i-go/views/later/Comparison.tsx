import type { RefObject } from 'preact';
import { ReplyMark } from '../../../../components/ReplyMark';
import { Heading } from '../../../kit/views/Shell';
import { relevantAnswers, visibleQuestions, type Answers } from '../../model/flow';
import { evaluate, type Result } from '../../model/evaluate';
import { scoring } from '../../model/weights';
import {
  answerText,
  namesOf,
  rangeText,
  reasonStrings,
  resultName,
  signed,
  titleOf,
  unknownText,
  withOwnLine,
  type ToolData,
} from '../messages';
import { checkIds, LONGEST, type Notes } from '../notes';
import { wholeScore } from '../whole';

interface Props {
  data: ToolData;
  first: Answers;
  second: Answers;
  notes: Notes;
  setNotes: (notes: Notes) => void;
  heading: RefObject<HTMLHeadingElement>;
  onShow: (which: 'first' | 'second') => void;
  onStop: () => void;
}

const TOP = 3;

function Reasons({ data, result, side }: { data: ToolData; result: Result; side: 1 | -1 }) {
  const { t, lang } = data;
  const whole = wholeScore(result);
  const found = result.reasons.filter(
    ({ points, cap }) => points * side > 0 || (side < 0 && points === 0 && cap !== undefined),
  );
  if (found.length === 0) return <>{t('none')}</>;
  return (
    <ul>
      {found.slice(0, TOP).map((reason) => (
        <li key={`${reason.question}.${reason.option}`}>
          {reasonStrings(data, reason).label}
          {reason.points !== 0 && (
            <b class="whitespace-nowrap">
              {' '}
              {signed(lang, whole.reasons[result.reasons.indexOf(reason)] ?? 0)}
            </b>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The questions that one of the two or both were asked, where the answers differ. */
function differences(data: ToolData, both: readonly [Answers, Answers]) {
  const ids = new Set(both.flatMap((answers) => visibleQuestions(answers).map(({ id }) => id)));
  const cell = (answers: Answers, id: string) =>
    answers[id] === undefined ? data.t('notAsked') : answerText(data, answers, id);
  return [...ids]
    .map((id) => ({ id, cells: both.map((answers) => cell(answers, id)) }))
    .filter(({ cells: [one, other] }) => one !== other);
}

const CHECKS = {
  sure: 'checkSure',
  know: 'checkKnow',
  support: 'checkSupport',
  pressed: 'checkPressed',
} as const;

/** The check at the end, where one of the two has filled it in. */
const checkRows = ({ t }: ToolData, { checks }: Notes) =>
  checkIds
    .filter((id) => checks.some((check) => check[id] !== undefined))
    .map((id) => ({
      id,
      title: t(CHECKS[id]),
      cells: checks.map((check) =>
        check[id] === undefined ? '–' : t(check[id] === 'yes' ? 'checkYes' : 'checkNo'),
      ),
    }));

/** Two invitations side by side, or what two people answered about one. */
export function Comparison(props: Props) {
  const { data, first, second, notes, setNotes, heading, onShow, onStop } = props;
  const { t, lang } = data;
  const asked = [relevantAnswers(first), relevantAnswers(second)] as const;
  const results = asked.map((answers) => ({
    result: evaluate(answers),
    own: withOwnLine(data, answers),
  }));
  const names = namesOf(data, notes);
  const differing = differences(data, asked);
  const rows: [string, (result: Result, own: ToolData) => preact.ComponentChildren][] = [
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
      (result) =>
        result.settledBy.some(({ cap }) => cap === 'no')
          ? t('notWeighed')
          : rangeText(data, wholeScore(result).score),
    ],
    [t('for'), (result, own) => <Reasons data={own} result={result} side={1} />],
    [t('against'), (result, own) => <Reasons data={own} result={result} side={-1} />],
    [
      t('unknowns'),
      ({ unknowns }, own) =>
        unknowns.map(({ question }) => unknownText(own, question)).join(' · ') || t('none'),
    ],
  ];
  return (
    <section class="comparison">
      <Heading heading={heading}>{t(notes.isForTwo ? 'peopleTitle' : 'compareTitle')}</Heading>
      <div class="comparison-names no-print">
        {([0, 1] as const).map((index) => (
          <label key={index}>
            <span class="field-label">
              {t('nameOf', { what: namesOf(data, { ...notes, names: ['', ''] })[index] })}
            </span>
            <input
              class="field"
              type="text"
              maxLength={LONGEST.name}
              value={notes.names[index]}
              onInput={({ currentTarget: { value } }) => {
                const [one, two] = notes.names;
                setNotes({ ...notes, names: index === 0 ? [value, two] : [one, value] });
              }}
            />
          </label>
        ))}
      </div>
      <table>
        <thead>
          <tr>
            <td />
            {names.map((name, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {results.map(({ result, own }, i) => (
                <td key={i}>{cell(result, own)}</td>
              ))}
            </tr>
          ))}
          {checkRows(data, notes).map(({ id, title, cells }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {cells.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 class="tool-h3 mt-8">{t('differTitle')}</h3>
      {differing.length === 0 ? (
        <p class="mt-2">{t('differNone')}</p>
      ) : (
        <table class="differences">
          <thead>
            <tr>
              <td />
              {names.map((name, i) => (
                <th key={i} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ id, cells }) => (
              <tr key={id}>
                <th scope="row">{titleOf(data, id)}</th>
                {cells.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet mt-3">
        {t(notes.isForTwo ? 'peopleNote' : 'compareNote', { points: signed(lang, scoring.goFrom) })}
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
