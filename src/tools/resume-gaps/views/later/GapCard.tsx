import { sourcesOf } from '../../../kit/data';
import { CopyBlock } from '../../../kit/views/CopyBlock';
import { Evidence } from '../../../kit/views/Evidence';
import type { Gap } from '../../model/analyse';
import { reasonIds, type ReasonId } from '../../model/reasons';
import type { WorkControl } from '../use-work';
import { gapText, helpFor, lengthText, rowNames, sentence, type ToolData } from '../messages';
import { chooseReason } from '../../model/work';

interface Props {
  data: ToolData;
  control: WorkControl;
  gap: Gap;
}

/** One gap: whether it matters, and honest sentences about it once its reason is chosen. */
export function GapCard({ data, control, gap }: Props) {
  const { strings, t } = data;
  const { work, change } = control;
  const reason = work.reasons[gap.id];
  const text = reason && strings.reasons[reason];
  const [after, before] = [gap.after, gap.before].map((id) =>
    id === undefined ? '' : rowNames(data, work.rows, [id]),
  );
  // Where a word too many may do harm, what to leave out comes before the sentences.
  const advice = reason && text && (
    <dl class="gaps-advice">
      <dt>{t('matters')}</dt>
      <dd>{text.matters}</dd>
      <dt>{t('private')}</dt>
      <dd>{text.private}</dd>
      <dt>{t('mayAsk')}</dt>
      <dd>{text.asked}</dd>
      <dt>{t('help')}</dt>
      {helpFor(data, reason).map((one) => (
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
        {gapText(data, gap)} · {lengthText(data, gap)}
      </h3>
      <p class="quiet">
        {before
          ? t('between2', { after: after ?? '', before })
          : t('afterLast', { after: after ?? '' })}
      </p>
      <p class="mt-2">{t(gap.goesOn ? 'gapCurrent' : 'gapPast')}</p>
      <label class="gaps-reason">
        <span class="field-label">{t('reason')}</span>
        <select
          class="field"
          value={reason ?? ''}
          onChange={(event) => {
            const chosen = reasonIds.find((id) => id === event.currentTarget.value);
            change((now) => chooseReason(now, gap.id, chosen));
          }}
        >
          <option value="">{t('chooseReason')}</option>
          {reasonIds.map((id: ReasonId) => (
            <option key={id} value={id}>
              {strings.reasons[id]?.name}
            </option>
          ))}
        </select>
      </label>
      {reason && text && (
        <>
          {reason === 'prison' && advice}
          <CopyBlock t={t} label={t('forResume')} text={sentence(data, text.resume, gap)} />
          <CopyBlock t={t} label={t('forInterview')} text={sentence(data, text.interview, gap)} />
          <p class="quiet mt-2">{t('sentenceNote')}</p>
          {reason !== 'prison' && advice}
          <details class="more">
            <summary>{t('restsOn')}</summary>
            <Evidence
              t={t}
              weighed={false}
              why={t('sentencesJudged')}
              sources={sourcesOf(data, 'reasons', reason)}
            />
          </details>
        </>
      )}
    </section>
  );
}
