/** What the reader takes along, as Markdown: readable as it is, and by the programs that know it. Pure. */
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
  say,
  sentence,
  type ToolMaterial,
} from '../views/messages';
import type { Work } from './work';

/** Signs that would begin or close formatting are told to be themselves. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, (sign) => `\\${sign}`)
    .replace(/^(\d*)([-+.)])(?=\s|$)/, '$1\\$2');

/** @param findings what the machine found, as in `checks.ts`. */
export function asMarkdown(
  material: ToolMaterial,
  work: Work,
  analysis: Analysis,
  findings: readonly Check[],
): string {
  const { words } = material;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  const rows = work.rows.map(
    (row) => `- ${plain(rowName(material, row))}: ${periodText(material, row)}`,
  );
  const gaps = analysis.gaps.flatMap((gap) => {
    const reason = work.reasons[gap.id];
    const text = reason && words.reasons[reason];
    return [
      `### ${gapText(material, gap)} · ${lengthText(material, gap)}`,
      '',
      ...(text
        ? [
            `- ${say(words, 'forResume')}: ${sentence(material, text.resume, gap)}`,
            `- ${say(words, 'forInterview')}: ${sentence(material, text.interview, gap)}`,
            `- ${say(words, 'private')}: ${text.private}`,
            `- ${say(words, 'help')}:`,
            ...helpFor(material, reason).map((one) => `  - [${one.text}](${one.url})`),
            '',
            say(words, 'sentenceNote'),
            '',
          ]
        : []),
    ];
  });
  const items = groups.flatMap(({ id, items: members }) => [
    `### ${words.groups[id]?.title ?? ''}`,
    '',
    ...members.flatMap((item) => {
      const finding = 'check' in item ? findings.find((one) => one.id === item.check) : undefined;
      const written = work.notes[item.id];
      return [
        `- [${work.ticks.includes(item.id) ? 'x' : ' '}] ${words.items[item.id]?.title ?? ''}`,
        ...(finding?.state === 'look'
          ? [`  - ${plain(findingText(material, item.id, finding, work.rows))}`]
          : []),
        ...(written ? [`  - ${say(words, 'note')}: ${plain(written)}`] : []),
      ];
    }),
    '',
  ]);
  const questions = asked
    .filter(({ id }) => work.asked.includes(id))
    .flatMap(({ id }) => {
      const own = ownLines(material, id, work.rows, analysis);
      return [
        `- ${words.asked[id]?.question ?? ''} → ${words.asked[id]?.fix ?? ''}`,
        ...(own ? [`  - ${plain(say(words, 'yours', { rows: own }))}`] : []),
      ];
    });
  return [
    `# ${words.title}`,
    ...section(say(words, 'history'), rows),
    ...section(say(words, 'gaps'), gaps),
    ...section(say(words, 'checklist'), items),
    ...section(say(words, 'afterInterview'), questions),
    '',
  ].join('\n');
}
