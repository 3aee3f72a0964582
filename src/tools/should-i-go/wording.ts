/** Words put together from the file's parts: pure, shared by the views, the plain text and the worksheet. */
import type { Advice, LetterId } from './advice';
import type { Reason } from './decide';
import type { Answers } from './flow';
import { byLikelihood, type Flip } from './flips';
import type { Result } from './model';
import { scoring } from './weights';
import type { Words } from './words';

/** What the views need to know of a source. */
export interface SourceNote {
  name: string;
  caveat: string;
  /** Its place on the evidence page, with what it found and how far we read it. */
  href: string;
}

/** Everything that the tool shows, as the page hands it over. */
export interface Material {
  words: Words;
  /** BCP 47 tag, for numbers. */
  lang: string;
  sources: Readonly<Record<string, SourceNote>>;
  /** Ids of the sources of each reason, as in `evidence.ts`. */
  evidence: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Articles by slug. */
  articles: Readonly<Record<string, { title: string; href: string }>>;
  /** The tool's own address, for links that hold answers. */
  address: string;
}

/** An interface text with its `{names}` filled in. @throws Error if the file lacks it. */
export function say(
  { ui }: Words,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = ui[key];
  if (text === undefined) throw new Error(`The words lack ui.${key}.`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Points with their sign: "+3", "−1.5", "0". */
export const signed = (lang: string, points: number): string =>
  new Intl.NumberFormat(lang, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(points)
    .replace('-', '−');

const NO_WORDS = { label: '', why: '' };

/** The label and sentence of a reason. */
export const reasonWords = (
  words: Words,
  { question, option }: Pick<Reason, 'question' | 'option'>,
) => (question === 'rule' ? words.rules[option] : words.reasons[question]?.[option]) ?? NO_WORDS;

/** The sources of a reason. */
export const sourcesOf = (
  { evidence, sources }: Material,
  { question, option }: Pick<Reason, 'question' | 'option'>,
): SourceNote[] => (evidence[question]?.[option] ?? []).flatMap((id) => sources[id] ?? []);

/** What a question is called, and an answer to it. */
export const titleOf = (words: Words, question: string) => words.questions[question]?.title ?? '';
export const optionOf = (words: Words, question: string, option: string) =>
  words.questions[question]?.options[option] ?? '';

/** The answers to one question as a reader would say them. */
export function answerText(words: Words, answers: Answers, question: string): string {
  const picked = answers[question] ?? [];
  return picked.length === 0
    ? say(words, 'none')
    : picked.map((option) => optionOf(words, question, option)).join(' · ');
}

/** The change that a flip stands for: "if …". */
export function flipText(words: Words, { question, option, tick }: Flip): string {
  const answer = optionOf(words, question, option);
  if (tick === undefined) {
    return say(words, 'flipAnswer', { answer, question: titleOf(words, question) });
  }
  const value = question === 'values';
  if (tick) return say(words, value ? 'flipValue' : 'flipTick', { answer });
  return say(words, value ? 'flipValueLess' : 'flipUntick', { answer });
}

/** What the outcome is called; where safety forbids it, it is no kind refusal. */
export const resultName = (words: Words, { outcome, settledBy }: Result): string =>
  outcome === 'no' && settledBy[0]?.tier === 1
    ? say(words, 'safetyName')
    : (words.replies[outcome]?.name ?? '');

/** The questions to put, as they stand in a letter. */
export const questionsText = (words: Words, toAsk: readonly string[]): string =>
  toAsk.flatMap((id) => words.questions[id]?.ask ?? []).join('\n');

/** A letter with its conditions and questions filled in; a paragraph left empty is dropped. */
export function letterText(words: Words, id: LetterId, { conditions, toAsk }: Result): string {
  const values: Record<string, string> = {
    conditions: conditions.flatMap((one) => words.conditions[one]?.sentence ?? []).join('\n'),
    questions: questionsText(
      words,
      id === 'office' ? ['office'] : toAsk.filter((question) => question !== 'office'),
    ),
  };
  return (words.letters[id]?.text ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

/** What stands above the conditions. With a duty to attend they are wishes. */
export const conditionsTitle = (words: Words, { duty }: Result): string =>
  say(words, duty ? 'wishes' : 'conditions');

/** The unknowns as a list in words. */
export const unknownText = (words: Words, question: string) =>
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
      return warning ? ['', `${warning.title}: ${warning.text}`] : [];
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
