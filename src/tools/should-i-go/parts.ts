/**
 * What the tool shows, in two parts: what it needs to ask stands in the page; what comes with the
 * answer is fetched when the reader first acts. Used when the site is built.
 */
import type { AnswerMaterial, PageMaterial, QuestionMaterial } from './views/messages';

/** @param rest the address of the other part. */
export const questionMaterial = (
  { words, lang, address }: PageMaterial,
  rest: string,
): QuestionMaterial => ({
  words: {
    title: words.title,
    questions: words.questions,
    ui: Object.fromEntries(Object.entries(words.ui).filter(([key]) => !key.startsWith('paper'))),
  },
  ...{ lang, address, rest },
});

export function answerMaterial({
  words,
  sources,
  evidence,
  articles,
}: PageMaterial): AnswerMaterial {
  const { reasons, rules, leaning, conditions, warnings, help, letters, verdicts, silence } = words;
  return {
    words: {
      ...{ reasons, rules, leaning, conditions, letters, verdicts, silence },
      warnings: Object.fromEntries(
        Object.entries(warnings).map(([id, warning]) => [
          id,
          { ...warning, help: (warning.help ?? []).flatMap((page) => help[page] ?? []) },
        ]),
      ),
      replies: Object.fromEntries(
        Object.entries(words.replies).map(([id, { name }]) => [id, { name }]),
      ),
    },
    ...{ sources, evidence, articles },
  };
}
