/** Words put together from the file's parts: pure, shared by the views, the plain text and the worksheet. */
import { fill, say, type SourceNote } from '../../shared/say';
import type { Advice, LetterId } from '../model/advice';
import type { Reason } from '../model/decide';
import type { Answers } from '../model/flow';
import { byLikelihood, type Flip } from '../model/flips';
import type { Result } from '../model/evaluate';
import { scoring } from '../model/weights';
import type { Words } from '../strings';

export { say, type SourceNote };

/** Words that are needed before there is an answer, and those that come with it. */
type QuestionWords = Pick<Words, 'title' | 'ui' | 'questions'>;
type AnswerWords = Omit<
  Words,
  | keyof QuestionWords
  | 'about'
  | 'changes'
  | 'lead'
  | 'description'
  | 'replies'
  | 'warnings'
  | 'help'
> & {
  replies: Readonly<Record<string, { name: string }>>;
  /** Each with the pages that help with it. */
  warnings: Readonly<
    Record<string, { title: string; text: string; help: readonly { text: string; url: string }[] }>
  >;
};

/** All words but those that stand only in the page around the tool. */
export type ToolWords = QuestionWords & AnswerWords;

/** What the tool shows while it asks, as the page holds it. */
export interface QuestionMaterial {
  words: QuestionWords;
  /** BCP 47 tag, for numbers. */
  lang: string;
  /** The tool's own address, for links that hold answers. */
  address: string;
  /** Where the rest is. */
  rest: string;
}

/** What it shows with its answer, fetched when the reader first acts. */
export interface AnswerMaterial {
  words: AnswerWords;
  sources: Readonly<Record<string, SourceNote>>;
  /** Ids of the sources of each reason, as in `evidence.ts`. */
  evidence: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** What to read next, under the ids of `reading.ts`. */
  articles: Readonly<Record<string, readonly { title: string; href: string }[]>>;
}

/** Everything that the tool shows. */
export type Material = Omit<QuestionMaterial, 'words'> &
  Omit<AnswerMaterial, 'words'> & { words: ToolWords };

/** The same with the words that stand in the page around the tool. */
export type PageMaterial = Omit<Material, 'words' | 'rest'> & { words: Words };

/** Both parts together. */
export const joined = (asking: QuestionMaterial, answering: AnswerMaterial): Material => ({
  ...asking,
  ...answering,
  words: { ...answering.words, ...asking.words },
});

/** Points with their sign: "+3", "−1.5", "0". */
export const signed = (lang: string, points: number): string =>
  new Intl.NumberFormat(lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(points)
    .replace('-', '−');

/** Points that may be anything between two numbers. */
export const rangeText = (
  { words, lang }: Pick<Material, 'words' | 'lang'>,
  { worst, best }: { worst: number; best: number },
): string =>
  worst === best
    ? signed(lang, best)
    : say(words, 'range', { worst: signed(lang, worst), best: signed(lang, best) });

const NO_WORDS = { label: '', why: '' };

/** The label and sentence of a reason. */
export const reasonWords = (
  words: ToolWords,
  { question, option }: Pick<Reason, 'question' | 'option'>,
) => (question === 'rule' ? words.rules[option] : words.reasons[question]?.[option]) ?? NO_WORDS;

/** The sources of a reason. */
export const sourcesOf = (
  { evidence, sources }: Material,
  { question, option }: Pick<Reason, 'question' | 'option'>,
): SourceNote[] => (evidence[question]?.[option] ?? []).flatMap((id) => sources[id] ?? []);

/** What a question is called, and an answer to it. */
export const titleOf = (words: QuestionWords, question: string) =>
  words.questions[question]?.title ?? '';
export const optionOf = (words: QuestionWords, question: string, option: string) =>
  words.questions[question]?.options[option] ?? '';

/** The answers to one question as a reader would say them. */
export function answerText(words: ToolWords, answers: Answers, question: string): string {
  const picked = answers[question] ?? [];
  return picked.length === 0
    ? say(words, 'none')
    : picked.map((option) => optionOf(words, question, option)).join(' · ');
}

/** The change that a flip stands for: "if …". */
export function flipText(words: QuestionWords, { question, option, tick }: Flip): string {
  const answer = optionOf(words, question, option);
  if (tick === undefined) {
    return say(words, 'flipAnswer', { answer, question: titleOf(words, question) });
  }
  const value = question === 'values';
  if (tick) return say(words, value ? 'flipValue' : 'flipTick', { answer });
  return say(words, value ? 'flipValueLess' : 'flipUntick', { answer });
}

/** What the outcome is called; where safety forbids it, it is no kind refusal. */
export const resultName = (
  words: Pick<ToolWords, 'ui' | 'replies'>,
  { outcome, settledBy }: Result,
): string =>
  outcome === 'no' && settledBy[0]?.tier === 1
    ? say(words, 'safetyName')
    : (words.replies[outcome]?.name ?? '');

/** The questions to put, as they stand in a letter. */
export const questionsText = (words: QuestionWords, toAsk: readonly string[]): string =>
  toAsk.flatMap((id) => words.questions[id]?.ask ?? []).join('\n');

/** A letter with its conditions and questions filled in; a paragraph left empty is dropped. */
export function letterText(
  words: QuestionWords & Pick<ToolWords, 'conditions' | 'letters'>,
  id: LetterId,
  { conditions, toAsk }: Result,
): string {
  const values: Record<string, string> = {
    conditions: conditions.flatMap((one) => words.conditions[one]?.sentence ?? []).join('\n'),
    questions: questionsText(
      words,
      id === 'office' ? ['office'] : toAsk.filter((question) => question !== 'office'),
    ),
  };
  return (words.letters[id]?.text ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => fill(paragraph, values))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

/** What stands above the conditions. With a duty to attend they are wishes. */
export const conditionsTitle = (words: ToolWords, { duty }: Result): string =>
  say(words, duty ? 'wishes' : 'conditions');

/** The unknowns as a list in words. */
export const unknownText = (words: ToolWords, question: string) =>
  words.questions[question]?.unknown ?? titleOf(words, question);

/** The whole result as plain text, to paste into a message or a note. */
export function resultText(
  { words, lang }: Material,
  result: Result,
  advice: Advice,
  flips: readonly Flip[],
): string {
  const line = (reason: Reason) =>
    `- ${reasonWords(words, reason).label}${reason.points === 0 ? '' : ` (${signed(lang, reason.points)})`}`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const [first] = advice.letters;
  return [
    `${words.title} ${resultName(words, result)}`,
    words.verdicts[advice.verdict] ?? '',
    ...advice.warnings.flatMap((id) => {
      const warning = words.warnings[id];
      return warning
        ? [
            '',
            `${warning.title}: ${warning.text}`,
            ...warning.help.map(({ text, url }) => `- ${text}: ${url}`),
          ]
        : [];
    }),
    ...section(
      conditionsTitle(words, result),
      result.conditions.map((id) => `- ${words.conditions[id]?.label ?? ''}`),
    ),
    ...section(say(words, 'why'), [
      ...result.reasons.map(line),
      `- ${words.leaning.label} (${signed(lang, scoring.leaning)})`,
    ]),
    ...section(
      say(words, 'unknowns'),
      result.unknowns.map(({ question }) => `- ${unknownText(words, question)}`),
    ),
    ...section(
      say(words, 'flips'),
      byLikelihood(flips, result.unknowns)
        .filter(({ option }) => option !== 'unsure')
        .slice(0, 6)
        .map((flip) => `- ${words.replies[flip.outcome]?.name ?? ''}: ${flipText(words, flip)}`),
    ),
    '',
    words.letters[first]?.label ?? '',
    '',
    letterText(words, first, result),
    ...(advice.silence ? ['', say(words, 'silence'), words.silence[advice.silence] ?? ''] : []),
  ].join('\n');
}
