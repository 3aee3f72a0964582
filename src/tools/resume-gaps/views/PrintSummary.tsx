import { asked, groups, type AskedId } from '../model/checklist';
import type { Check } from '../model/checks';
import type { Analysis } from '../model/analyse';
import {
  findingText,
  gapText,
  helpFor,
  lengthText,
  ownLines,
  rowNames,
  say,
  sentence,
  type ToolMaterial,
} from './messages';
import type { Work } from '../model/work';
import { findingOf } from './Checklist';
import { Timeline } from './Timeline';

interface Props {
  material: ToolMaterial;
  work: Work;
  analysis: Analysis;
  findings: readonly Check[];
}

/** Everything on paper: the picture, the sentences, the checklist. Shown in print alone. */
export function TakenAlong({ material, work, analysis, findings }: Props) {
  const { words } = material;
  const own = (id: AskedId) => ownLines(material, id, work.rows, analysis);
  return (
    <div class="gaps-paper" aria-hidden="true">
      <Timeline material={material} rows={work.rows} analysis={analysis} />
      {analysis.unusable.length > 0 && (
        <p>{say(words, 'unusable', { rows: rowNames(material, work.rows, analysis.unusable) })}</p>
      )}
      {analysis.gaps.map((gap) => {
        const reason = work.reasons[gap.id];
        const text = reason && words.reasons[reason];
        return (
          text && (
            <section key={gap.id}>
              <h3 class="gaps-h3">
                {gapText(material, gap)} · {lengthText(material, gap)}
              </h3>
              <p>
                <b>{say(words, 'forResume')}:</b> {sentence(material, text.resume, gap)}
              </p>
              <p>
                <b>{say(words, 'forInterview')}:</b> {sentence(material, text.interview, gap)}
              </p>
              <p class="quiet">
                {say(words, 'sentenceNote')} {text.private}
              </p>
              <p class="quiet">
                <b>{say(words, 'help')}:</b>{' '}
                {helpFor(material, reason)
                  .map((one) => `${one.text} (${one.url})`)
                  .join(' · ')}
              </p>
            </section>
          )
        );
      })}
      {groups.map(({ id, items }) => (
        <section key={id}>
          <h3 class="gaps-h3">{words.groups[id]?.title}</h3>
          <ul>
            {items.map((item) => {
              const finding = findingOf(item, findings);
              return (
                <li key={item.id}>
                  <span class={work.ticks.includes(item.id) ? 'box is-ticked' : 'box'} />{' '}
                  {words.items[item.id]?.title}
                  {finding?.state === 'look' && (
                    <p class="quiet">{findingText(material, item.id, finding, work.rows)}</p>
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
          <h3 class="gaps-h3">{say(words, 'afterInterview')}</h3>
          <ul>
            {asked
              .filter(({ id }) => work.asked.includes(id))
              .map(({ id }) => (
                <li key={id}>
                  {words.asked[id]?.question} {words.asked[id]?.fix}
                  {own(id) && <p class="quiet">{say(words, 'yours', { rows: own(id) })}</p>}
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}
