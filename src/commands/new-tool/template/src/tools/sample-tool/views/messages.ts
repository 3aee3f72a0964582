/** Types of the tool's strings, and texts put together from them. Pure; shared by the views and the export. */
import type { DataOf, DeferredOf, FirstOf, InitialOf, PageOf } from '../../kit/define-tool';
import type { Practice } from '../model/document';
import type { Strings } from '../strings';

/** What the page holds, as JSON. */
export type InitialData = InitialOf<Strings>;
/** What is fetched later, as JSON. */
export type DeferredData = DeferredOf<Strings>;
/** What the views of the first step get. */
export type FirstData = FirstOf<Strings>;
/** What the views of the later steps get. */
export type ToolData = DataOf<Strings>;
/** What the worksheet gets. */
export type PageData = PageOf<Strings>;

/** The result as plain text: the same that the screen shows. */
export function resultText({ strings, t }: ToolData, { topic, line }: Practice): string {
  const paragraphs = [
    strings.title,
    ...(topic ? [`${strings.topics[topic] ?? ''}: ${strings.tips[topic] ?? ''}`] : []),
    ...(line.trim() ? [`${t('yourLine')}: ${line.trim()}`] : []),
  ];
  return paragraphs.join('\n\n');
}
