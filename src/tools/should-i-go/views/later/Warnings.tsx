import { Evidence } from '../../../kit/views/Evidence';
import type { WarningId } from '../../model/advice';
import { helpFor, sourcesOf, type ToolData } from '../messages';
import { HelpList } from './HelpList';

interface Props {
  data: ToolData;
  warnings: readonly WarningId[];
}

/** Money or safety is at stake; the others are good to know. */
export const isUrgent = (id: WarningId): boolean => id.startsWith('duty') || id === 'send-nothing';

/** What to watch out for, each with who helps. */
export const Warnings = ({ data, warnings }: Props) => (
  <>
    {warnings.map((id) => (
      <div key={id} class={isUrgent(id) ? 'tool-warning' : 'tool-aside'}>
        <h3>{data.strings.warnings[id]?.title}</h3>
        <Evidence
          t={data.t}
          why={data.strings.warnings[id]?.text ?? ''}
          sources={sourcesOf(data, { question: 'warning', option: id })}
          weighed={false}
        >
          <HelpList help={helpFor(data, id)} />
        </Evidence>
      </div>
    ))}
  </>
);
