import { useRef } from 'preact/hooks';
import { CopyButton } from '../../shared/CopyButton';
import { Evidence } from '../../shared/Evidence';
import type { Gap } from '../model/analyse';
import { reasonIds, type ReasonId } from '../model/reasons';
import type { WorkControl } from './use-work';
import {
  gapText,
  helpFor,
  lengthText,
  rowNames,
  say,
  sentence,
  sourcesOf,
  type ToolMaterial,
} from './messages';
import { chooseReason } from '../model/work';

interface Props {
  material: ToolMaterial;
  control: WorkControl;
  gap: Gap;
}

/** A sentence to adapt, ready to copy. */
function Sentence({
  material,
  label,
  text,
}: {
  material: ToolMaterial;
  label: string;
  text: string;
}) {
  const shown = useRef<HTMLDivElement>(null);
  const { words } = material;
  return (
    <figure class="script">
      <figcaption>
        <span>{label}</span>
        <CopyButton {...{ words, text }} shownIn={shown} label={say(words, 'copy')} what={label} />
      </figcaption>
      <div ref={shown}>{text}</div>
    </figure>
  );
}

/** One gap: whether it matters, and honest words for it once its reason is chosen. */
export function GapCard({ material, control, gap }: Props) {
  const { words, evidence } = material;
  const { work, change } = control;
  const reason = work.reasons[gap.id];
  const text = reason && words.reasons[reason];
  const [after, before] = [gap.after, gap.before].map((id) =>
    id === undefined ? '' : rowNames(material, work.rows, [id]),
  );
  // Where a word too many may do harm, what to leave out comes before what to say.
  const advice = reason && text && (
    <dl class="gaps-advice">
      <dt>{say(words, 'matters')}</dt>
      <dd>{text.matters}</dd>
      <dt>{say(words, 'private')}</dt>
      <dd>{text.private}</dd>
      <dt>{say(words, 'mayAsk')}</dt>
      <dd>{text.asked}</dd>
      <dt>{say(words, 'help')}</dt>
      {helpFor(material, reason).map((one) => (
        <dd key={one.url} class="mt-1">
          <a href={one.url} rel="external">
            {one.text}
          </a>
        </dd>
      ))}
    </dl>
  );
  return (
    <section class="gaps-gap" aria-labelledby={`gap-${gap.id}`}>
      <h3 class="gaps-h3" id={`gap-${gap.id}`}>
        {gapText(material, gap)} · {lengthText(material, gap)}
      </h3>
      <p class="quiet">
        {before
          ? say(words, 'between2', { after: after ?? '', before })
          : say(words, 'afterLast', { after: after ?? '' })}
      </p>
      <p class="mt-2">{say(words, gap.goesOn ? 'gapCurrent' : 'gapPast')}</p>
      <label class="gaps-reason">
        <span class="field-label">{say(words, 'reason')}</span>
        <select
          class="field"
          value={reason ?? ''}
          onChange={(event) => {
            const chosen = reasonIds.find((id) => id === event.currentTarget.value);
            change((now) => chooseReason(now, gap.id, chosen));
          }}
        >
          <option value="">{say(words, 'chooseReason')}</option>
          {reasonIds.map((id: ReasonId) => (
            <option key={id} value={id}>
              {words.reasons[id]?.name}
            </option>
          ))}
        </select>
      </label>
      {reason && text && (
        <>
          {reason === 'prison' && advice}
          <Sentence
            material={material}
            label={say(words, 'forResume')}
            text={sentence(material, text.resume, gap)}
          />
          <Sentence
            material={material}
            label={say(words, 'forInterview')}
            text={sentence(material, text.interview, gap)}
          />
          <p class="quiet mt-2">{say(words, 'sentenceNote')}</p>
          {reason !== 'prison' && advice}
          <details class="more">
            <summary>{say(words, 'restsOn')}</summary>
            <Evidence
              words={words}
              weighed={false}
              why={say(words, 'sentencesJudged')}
              sources={sourcesOf(material, evidence.reasons[reason])}
            />
          </details>
        </>
      )}
    </section>
  );
}
