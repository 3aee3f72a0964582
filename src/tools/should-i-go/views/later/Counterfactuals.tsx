import { ReplyMark } from '../../../../components/ReplyMark';
import { byLikelihood, type Counterfactual } from '../../model/counterfactuals';
import type { Result } from '../../model/evaluate';
import type { Answers } from '../../model/flow';
import { counterfactualText, wholeText, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  answers: Answers;
  counterfactuals: readonly Counterfactual[];
  result: Result;
}

const SHOWN = 5;

function List({ data, counterfactuals }: Pick<Props, 'data' | 'counterfactuals'>) {
  return (
    <ul class="rows counterfactuals">
      {counterfactuals.map((counterfactual) => (
        <li key={`${counterfactual.question}.${counterfactual.option}`}>
          <span class={`reply reply-${counterfactual.reply}`}>
            <ReplyMark stance={counterfactual.reply} />
            {data.strings.replies[counterfactual.reply]?.name}
          </span>
          <span>{counterfactualText(data, counterfactual)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The single answers that would change the result; first what the whole would need where one fact decided. */
export function Counterfactuals({ data, answers, counterfactuals, result }: Props) {
  const { t } = data;
  const sorted = byLikelihood(counterfactuals, result.unknowns);
  const whole = wholeText(data, answers, result);
  if (sorted.length === 0) return <p class="mt-3">{whole ?? t('counterfactualsNone')}</p>;
  const others = sorted.slice(SHOWN);
  return (
    <>
      {whole && <p class="mt-3">{whole}</p>}
      <List data={data} counterfactuals={sorted.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details class="more">
          <summary>{t('counterfactualsMore', { count: others.length })}</summary>
          <List data={data} counterfactuals={others} />
        </details>
      )}
    </>
  );
}
