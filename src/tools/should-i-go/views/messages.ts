/** Messages put together from the tool's strings: pure, shared by the views, the text and the worksheet. */
import { formatMessage } from '../../../domain/message';
import { sourcesOf as sourcesIn } from '../../kit/data';
import type { DataOf, DeferredOf, FirstOf, InitialOf, PageOf } from '../../kit/define-tool';
import type { SourceNote } from '../../kit/strings';
import type { Advice, WarningId } from '../model/advice';
import { basisOf } from '../model/basis';
import type { Reason } from '../model/decide';
import type { Result } from '../model/evaluate';
import { byLikelihood, leftOpen, type Counterfactual } from '../model/counterfactuals';
import type { Answers } from '../model/flow';
import { OWN_LINE } from '../model/questions';
import { scoring } from '../model/weights';
import type { Strings } from '../strings';
import type { Notes } from './notes';
import { wholeScore } from './whole';

export type InitialData = InitialOf<Strings>;
export type DeferredData = DeferredOf<Strings>;
/** What the views of the questions get. */
export type FirstData = FirstOf<Strings>;
/** What the views of a result get. */
export type ToolData = DataOf<Strings>;
export type PageData = PageOf<Strings>;

type FirstStrings = Pick<FirstData, 'strings'>;
type AllStrings = Pick<ToolData, 'strings'>;
type ReasonId = Pick<Reason, 'question' | 'option'>;

/** Points with their sign: "+3", "−1.5", "0". */
export const signed = (lang: string, points: number): string =>
  new Intl.NumberFormat(lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(points)
    .replace('-', '−');

/** Points that may be anything between two numbers. */
export const rangeText = (
  { t, lang }: Pick<FirstData, 't' | 'lang'>,
  { worst, best }: { worst: number; best: number },
): string =>
  worst === best
    ? signed(lang, best)
    : t('range', { worst: signed(lang, worst), best: signed(lang, best) });

const NOTHING = { label: '', why: '' };

/** The line that the user wrote, where they did. */
const ownLineOf = (answers: Answers): string => answers[OWN_LINE.key]?.[0]?.trim() ?? '';

/**
 * The strings with what the user wrote in place of our name for it, wherever a reason is named. Letters
 * have strings of their own, which this leaves alone.
 */
export function withOwnLine(data: ToolData, answers: Answers): ToolData {
  const line = ownLineOf(answers);
  if (line === '') return data;
  const { t, strings } = data;
  const label = t('ownReason', { line });
  const id = OWN_LINE.question;
  const reasons = Object.entries(strings.reasons[id] ?? {});
  const question = strings.questions[id];
  return {
    ...data,
    strings: {
      ...strings,
      reasons: {
        ...strings.reasons,
        [id]: Object.fromEntries(reasons.map(([option, one]) => [option, { ...one, label }])),
      },
      questions: {
        ...strings.questions,
        ...(question && { [id]: { ...question, unknown: label } }),
      },
    },
  };
}

/** The label and sentence of a reason. */
export const reasonStrings = ({ strings }: AllStrings, { question, option }: ReasonId) =>
  (question === 'rule' ? strings.rules[option] : strings.reasons[question]?.[option]) ?? NOTHING;

/** The sources of a reason. */
export const sourcesOf = (
  data: Pick<ToolData, 'evidence' | 'sources'>,
  { question, option }: ReasonId,
): SourceNote[] => sourcesIn(data, question, option);

/** Where to get help with what a warning is about. */
export const helpFor = (
  { strings }: AllStrings,
  warning: WarningId,
): { text: string; url: string }[] =>
  (strings.warnings[warning]?.help ?? []).flatMap((id) => strings.help[id] ?? []);

/** What the two invitations are called, or the two people. */
export const namesOf = (
  { t }: Pick<ToolData, 't'>,
  { names, isForTwo }: Notes,
): readonly [string, string] => [
  names[0].trim() || t(isForTwo ? 'firstPerson' : 'first'),
  names[1].trim() || t(isForTwo ? 'secondPerson' : 'second'),
];

/** Who to talk a decision through with, wherever the user is. */
export const peopleToTalkTo = ({ strings }: AllStrings): { text: string; url: string }[] =>
  strings.people.flatMap((id) => strings.help[id] ?? []);

/** What a question is called. */
export const titleOf = ({ strings }: FirstStrings, question: string): string =>
  strings.questions[question]?.title ?? '';

/** What an answer to a question is called. */
export const optionOf = ({ strings }: FirstStrings, question: string, option: string): string =>
  strings.questions[question]?.options[option] ?? '';

/** The answers to one question, as a user would phrase them. */
export function answerText(
  data: Pick<ToolData, 't' | 'strings'>,
  answers: Answers,
  question: string,
): string {
  const picked = (answers[question] ?? []).map((option) => optionOf(data, question, option));
  const line = question === OWN_LINE.question ? ownLineOf(answers) : '';
  const all = line === '' ? picked : [data.t('ownReason', { line }), ...picked];
  return all.length === 0 ? data.t('none') : all.join(' · ');
}

/** The change that a counterfactual needs: "if …". */
export function counterfactualText(
  data: Pick<ToolData, 't' | 'strings'>,
  { question, option, tick }: Counterfactual,
): string {
  const { t } = data;
  const answer = optionOf(data, question, option);
  if (tick === undefined)
    return t('counterfactualAnswer', { answer, question: titleOf(data, question) });
  const isValue = question === 'values';
  if (tick) return t(isValue ? 'counterfactualValue' : 'counterfactualTick', { answer });
  return t(isValue ? 'counterfactualValueLess' : 'counterfactualUntick', { answer });
}

/** What the reply is called; where safety forbids it, it is no kind refusal. */
export const resultName = (
  { t, strings }: Pick<ToolData, 't' | 'strings'>,
  { reply, settledBy }: Result,
): string =>
  reply === 'no' && settledBy[0]?.tier === 1
    ? t('safetyName')
    : (strings.replies[reply]?.name ?? '');

/** The title above the conditions. With a duty to attend, or if one goes anyway, they are wishes. */
export const conditionsTitle = ({ t }: Pick<ToolData, 't'>, { reply, duty }: Result): string =>
  t(reply === 'terms' && !duty ? 'conditions' : 'wishes');

/** What is not known, as a line of a list. */
export const unknownText = (data: FirstStrings, question: string): string =>
  data.strings.questions[question]?.unknown ?? titleOf(data, question);

/** Which rule decided, with the fact that it is about where one fact does. */
export function basisText(data: ToolData, answers: Answers, result: Result): string {
  const { t, strings, lang } = data;
  const { id, fact } = basisOf(answers, result);
  const rule = formatMessage(
    strings.basis[id] ?? '',
    { goFrom: signed(lang, scoring.goFrom) },
    { name: 'basis', lang },
  );
  return fact ? `${rule} ${t('basisFact', { fact: reasonStrings(data, fact).label })}` : rule;
}

/**
 * What the whole would need, where one fact ended the questions: no single change means much then.
 * Nothing where every question was asked.
 */
export function wholeText(data: ToolData, answers: Answers, result: Result): string | undefined {
  const { t, lang } = data;
  const [fact] = result.settledBy;
  const count = leftOpen(answers);
  if (fact === undefined || count === 0) return undefined;
  const points = signed(lang, scoring.goFrom);
  return t('counterfactualsWhole', { fact: reasonStrings(data, fact).label, count, points });
}

interface Answered {
  answers: Answers;
  result: Result;
  advice: Advice;
  counterfactuals: readonly Counterfactual[];
  letter: { label: string; text: string };
}

/** The whole result as plain text, to paste into a message or a note. */
export function resultText(data: ToolData, answered: Answered): string {
  const { answers, result, advice, counterfactuals, letter } = answered;
  const { strings, t, lang } = data;
  const need = wholeText(data, answers, result);
  const whole = wholeScore(result);
  const line = (reason: Reason, index: number) =>
    `- ${reasonStrings(data, reason).label}${reason.points === 0 ? '' : ` (${signed(lang, whole.reasons[index] ?? 0)})`}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    `${strings.title} ${resultName(data, result)}`,
    strings.verdicts[advice.verdict] ?? '',
    ...advice.warnings.flatMap((id) => {
      const warning = strings.warnings[id];
      return warning
        ? [
            '',
            `${warning.title}: ${warning.text}`,
            ...helpFor(data, id).map(({ text, url }) => `- ${text}: ${url}`),
          ]
        : [];
    }),
    ...section(
      conditionsTitle(data, result),
      result.conditions.map((id) => `- ${strings.conditions[id]?.label ?? ''}`),
    ),
    ...section(t('why'), [
      basisText(data, answers, result),
      ...result.reasons.map(line),
      `- ${strings.prior.label} (${signed(lang, whole.prior)})`,
    ]),
    ...section(
      t('unknowns'),
      result.unknowns.map(({ question }) => `- ${unknownText(data, question)}`),
    ),
    ...section(t('counterfactuals'), [
      ...(need === undefined ? [] : [need]),
      ...byLikelihood(counterfactuals, result.unknowns)
        .slice(0, 6)
        .map(
          (counterfactual) =>
            `- ${strings.replies[counterfactual.reply]?.name ?? ''}: ${counterfactualText(data, counterfactual)}`,
        ),
    ]),
    '',
    letter.label,
    '',
    letter.text,
    ...(advice.silence ? ['', t('silence'), strings.silence[advice.silence] ?? ''] : []),
  ].join('\n');
}
