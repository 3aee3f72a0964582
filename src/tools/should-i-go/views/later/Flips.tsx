import { ReplyMark } from '../../../../components/ReplyMark';
import { byLikelihood, type Flip } from '../../model/flips';
import type { Result } from '../../model/evaluate';
import { flipText, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  flips: readonly Flip[];
  result: Result;
}

const SHOWN = 5;

function List({ data, flips }: Pick<Props, 'data' | 'flips'>) {
  return (
    <ul class="rows flips">
      {flips.map((flip) => (
        <li key={`${flip.question}.${flip.option}`}>
          <span class={`reply reply-${flip.outcome}`}>
            <ReplyMark stance={flip.outcome} />
            {data.strings.replies[flip.outcome]?.name}
          </span>
          <span>{flipText(data, flip)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The single answers that would change the result. */
export function Flips({ data, flips, result }: Props) {
  const { t } = data;
  const sorted = byLikelihood(flips, result.unknowns);
  if (sorted.length === 0) return <p class="mt-3">{t('flipsNone')}</p>;
  const rest = sorted.slice(SHOWN);
  return (
    <>
      <List data={data} flips={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('flipsMore', { count: rest.length })}</summary>
          <List data={data} flips={rest} />
        </details>
      )}
    </>
  );
}
