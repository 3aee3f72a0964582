import type { FirstQuestion } from '../domain/first-question';
import { toolPath } from '../domain/paths';
import { localePath } from '../i18n';
import { format } from '../tools/should-i-go/model/document';
import { questions } from '../tools/should-i-go/model/questions';
import { stepsOf } from '../tools/should-i-go/model/session';
import { tool } from '../tools/should-i-go/tool';
import { loadTool } from './tools';

/** The first question for pages that lead to the tool. The answer is after `#`: no server sees it. */
export async function firstQuestion(locale: string): Promise<FirstQuestion> {
  const {
    language,
    initial: { strings },
  } = await loadTool(tool, locale);
  const path = localePath(locale, toolPath(tool.id));
  const [first] = questions;
  const text = first && strings.questions[first.id];
  if (first === undefined || text === undefined) throw new Error('The tool has no questions.');
  return {
    language,
    name: strings.title,
    title: text.title,
    options: first.options.map((option) => ({
      label: text.options[option] ?? option,
      href: `${path}#${format.encode([{ [first.id]: [option] }])}`,
    })),
    total: stepsOf({}).length,
    tool: path,
  };
}
