/** The work as Markdown: readable as it is, and by the programs that know it. Pure. */
import { asked, groups } from './checklist';
import type { Check } from './checks';
import type { Analysis } from './analyse';
import {
  findingText,
  gapText,
  helpFor,
  lengthText,
  ownLines,
  periodText,
  rowName,
  sentence,
  type ToolData,
} from '../views/messages';
import type { Work } from './work';

/** Escapes the signs that would begin or close formatting. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, (sign) => `\\${sign}`)
    .replace(/^(\d*)([-+.)])(?=\s|$)/, '$1\\$2');

/** @param findings what the tool found, as in `checks.ts`. */
export function asMarkdown(
  data: ToolData,
  work: Work,
  analysis: Analysis,
  findings: readonly Check[],
): string {
  const { strings, t } = data;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  const rows = work.rows.map((row) => `- ${plain(rowName(data, row))}: ${periodText(data, row)}`);
  const gaps = analysis.gaps.flatMap((gap) => {
    const reason = work.reasons[gap.id];
    const text = reason && strings.reasons[reason];
    return [
      `### ${gapText(data, gap)} · ${lengthText(data, gap)}`,
      '',
      ...(text
        ? [
            `- ${t('forResume')}: ${sentence(data, text.resume, gap)}`,
            `- ${t('forInterview')}: ${sentence(data, text.interview, gap)}`,
            `- ${t('private')}: ${text.private}`,
            `- ${t('help')}:`,
            ...helpFor(data, reason).map((one) => `  - [${one.text}](${one.url})`),
            '',
            t('sentenceNote'),
            '',
          ]
        : []),
    ];
  });
  const items = groups.flatMap(({ id, items: members }) => [
    `### ${strings.groups[id]?.title ?? ''}`,
    '',
    ...members.flatMap((item) => {
      const finding = 'check' in item ? findings.find((one) => one.id === item.check) : undefined;
      const written = work.notes[item.id];
      return [
        `- [${work.ticks.includes(item.id) ? 'x' : ' '}] ${strings.items[item.id]?.title ?? ''}`,
        ...(finding?.state === 'look'
          ? [`  - ${plain(findingText(data, item.id, finding, work.rows))}`]
          : []),
        ...(written ? [`  - ${t('note')}: ${plain(written)}`] : []),
      ];
    }),
    '',
  ]);
  const questions = asked
    .filter(({ id }) => work.asked.includes(id))
    .flatMap(({ id }) => {
      const own = ownLines(data, id, work.rows, analysis);
      return [
        `- ${strings.asked[id]?.question ?? ''} → ${strings.asked[id]?.fix ?? ''}`,
        ...(own ? [`  - ${plain(t('yours', { rows: own }))}`] : []),
      ];
    });
  return [
    `# ${strings.title}`,
    ...section(t('history'), rows),
    ...section(t('gaps'), gaps),
    ...section(t('checklist'), items),
    ...section(t('afterInterview'), questions),
    '',
  ].join('\n');
}
