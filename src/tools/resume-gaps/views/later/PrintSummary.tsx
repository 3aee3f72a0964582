import { asked, groups, type AskedId } from '../../model/checklist';
import type { Work } from '../../model/work';
import {
  findingText,
  gapText,
  helpFor,
  lengthText,
  ownLines,
  rowNames,
  sentence,
} from '../messages';
import type { LaterStepProps } from '../step-props';
import { findingOf } from './Checklist';
import { Timeline } from './Timeline';

interface Props extends Pick<LaterStepProps, 'data' | 'analysis' | 'findings'> {
  work: Work;
}

/** Everything on paper: the picture, the sentences, the checklist. Shown in print alone. */
export function PrintSummary({ data, work, analysis, findings }: Props) {
  const { strings, t } = data;
  const own = (id: AskedId) => ownLines(data, id, work.rows, analysis);
  return (
    <div class="tool-paper gaps-paper" aria-hidden="true">
      <Timeline data={data} rows={work.rows} analysis={analysis} />
      {analysis.unusable.length > 0 && (
        <p>{t('unusable', { rows: rowNames(data, work.rows, analysis.unusable) })}</p>
      )}
      {analysis.gaps.map((gap) => {
        const reason = work.reasons[gap.id];
        const text = reason && strings.reasons[reason];
        return (
          text && (
            <section key={gap.id}>
              <h3 class="gaps-h3">
                {gapText(data, gap)} · {lengthText(data, gap)}
              </h3>
              <p>
                <b>{t('forResume')}:</b> {sentence(data, text.resume, gap)}
              </p>
              <p>
                <b>{t('forInterview')}:</b> {sentence(data, text.interview, gap)}
              </p>
              <p class="quiet">
                {t('sentenceNote')} {text.private}
              </p>
              <p class="quiet">
                <b>{t('help')}:</b>{' '}
                {helpFor(data, reason)
                  .map((one) => `${one.text} (${one.url})`)
                  .join(' · ')}
              </p>
            </section>
          )
        );
      })}
      {groups.map(({ id, items }) => (
        <section key={id}>
          <h3 class="gaps-h3">{strings.groups[id]?.title}</h3>
          <ul>
            {items.map((item) => {
              const finding = findingOf(item, findings);
              return (
                <li key={item.id}>
                  <span class={work.ticks.includes(item.id) ? 'box is-ticked' : 'box'} />{' '}
                  {strings.items[item.id]?.title}
                  {finding?.state === 'look' && (
                    <p class="quiet">{findingText(data, item.id, finding, work.rows)}</p>
                  )}
                  {work.notes[item.id] && <p class="quiet">{work.notes[item.id]}</p>}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {work.asked.length > 0 && (
        <section>
          <h3 class="gaps-h3">{t('afterInterview')}</h3>
          <ul>
            {asked
              .filter(({ id }) => work.asked.includes(id))
              .map(({ id }) => (
                <li key={id}>
                  {strings.asked[id]?.question} {strings.asked[id]?.fix}
                  {own(id) && <p class="quiet">{t('yours', { rows: own(id) })}</p>}
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}
