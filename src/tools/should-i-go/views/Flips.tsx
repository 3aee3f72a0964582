import { ReplyMark } from '../../../components/ReplyMark';
import { byLikelihood, type Flip } from '../model/flips';
import type { Result } from '../model/evaluate';
import { flipText, say, type Material } from './messages';

interface Props {
  material: Material;
  flips: readonly Flip[];
  result: Result;
}

const SHOWN = 5;

function List({ material: { words }, flips }: Pick<Props, 'material' | 'flips'>) {
  return (
    <ul class="rows flips">
      {flips.map((flip) => (
        <li key={`${flip.question}.${flip.option}`}>
          <span class={`reply reply-${flip.outcome}`}>
            <ReplyMark stance={flip.outcome} />
            {words.replies[flip.outcome]?.name}
          </span>
          <span>{flipText(words, flip)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The single answers that would change the result. */
export function Flips({ material, flips, result }: Props) {
  const { words } = material;
  const sorted = byLikelihood(flips, result.unknowns);
  if (sorted.length === 0) return <p class="mt-3">{say(words, 'flipsNone')}</p>;
  const rest = sorted.slice(SHOWN);
  return (
    <>
      <List material={material} flips={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{say(words, 'flipsMore', { count: rest.length })}</summary>
          <List material={material} flips={rest} />
        </details>
      )}
    </>
  );
}
