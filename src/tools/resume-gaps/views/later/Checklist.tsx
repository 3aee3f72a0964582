import { useEffect, useRef, useState } from 'preact/hooks';
import { Evidence } from '../../../kit/views/Evidence';
import { asked, groups, type AskedId, type ItemId } from '../../model/checklist';
import type { Check } from '../../model/checks';
import { sourcesOf } from '../../../kit/data';
import { findingText, ownLines } from '../messages';
import type { LaterStepProps } from '../step-props';
import { ask, LIMITS, note, tick } from '../../model/work';

/** What the machine found on an item, if it looks at it. */
export const findingOf = (
  item: (typeof groups)[number]['items'][number],
  findings: readonly Check[],
): Check | undefined =>
  'check' in item ? findings.find(({ id }) => id === item.check) : undefined;

/** One item: a box to tick, what the machine found, why and how, and room for a note. */
function Item({
  item,
  ...props
}: LaterStepProps & { item: (typeof groups)[number]['items'][number] }) {
  const { data, control, findings } = props;
  const { strings, t } = data;
  const { work, change, amend } = control;
  const id: ItemId = item.id;
  const text = strings.items[id];
  const finding = findingOf(item, findings);
  return (
    <li class="gaps-item" id={`item-${id}`}>
      <label class="tick">
        <input
          type="checkbox"
          checked={work.ticks.includes(id)}
          onChange={() => {
            change((now) => tick(now, id));
          }}
        />
        <span>{text?.title}</span>
      </label>
      {finding && (
        <p class={finding.state === 'ok' ? 'gaps-finding' : 'gaps-finding is-look'}>
          <b>{t(finding.state)}</b> {findingText(data, id, finding, work.rows)}
        </p>
      )}
      <details class="more">
        <summary>
          {t('whyHow')}
          <span class="sr-only">: {text?.title}</span>
        </summary>
        <Evidence
          t={t}
          weighed={false}
          why={text?.why ?? ''}
          sources={sourcesOf(data, 'items', id)}
        />
        <p class="gaps-how">{text?.how}</p>
        <label>
          <span class="field-label">{t('note')}</span>
          <textarea
            class="field"
            rows={2}
            maxLength={LIMITS.note}
            value={work.notes[id] ?? ''}
            onInput={(event) => {
              const written = event.currentTarget.value;
              amend((now) => note(now, id, written));
            }}
          />
        </label>
      </details>
    </li>
  );
}

/** What they asked about, and the line of the resume that each question leads to. */
function AfterInterview({ onItem, ...props }: LaterStepProps & { onItem: (item: ItemId) => void }) {
  const { data, control, analysis } = props;
  const { strings, t } = data;
  const { work, change } = control;
  const own = (id: AskedId) => ownLines(data, id, work.rows, analysis);
  return (
    <>
      <p class="mt-3">{t('afterLead')}</p>
      <ul class="gaps-items">
        {asked.map(({ id, item }) => (
          <li key={id} class="gaps-item">
            <label class="tick">
              <input
                type="checkbox"
                checked={work.asked.includes(id)}
                onChange={() => {
                  change((now) => ask(now, id));
                }}
              />
              <span>{strings.asked[id]?.question}</span>
            </label>
            {work.asked.includes(id) && (
              <dl class="gaps-advice">
                <dt>{t('line')}</dt>
                <dd>
                  {strings.asked[id]?.line}
                  {own(id) && <p>{t('yours', { rows: own(id) })}</p>}
                </dd>
                <dt>{t('fix')}</dt>
                <dd>{strings.asked[id]?.fix}</dd>
                <dt>{t('seeItem')}</dt>
                <dd>
                  <button
                    type="button"
                    class="button-link"
                    onClick={() => {
                      onItem(item);
                    }}
                  >
                    {strings.items[item]?.title}
                  </button>
                </dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The checklist, and its other side: what an interview showed. */
export function Checklist(props: LaterStepProps) {
  const { data, control } = props;
  const { strings, t } = data;
  const { work } = control;
  const [after, setAfter] = useState(work.asked.length > 0);
  /** The item to which a question led. */
  const [led, setLed] = useState<{ item: ItemId }>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (led) place.current?.querySelector<HTMLElement>(`#item-${led.item} input`)?.focus();
  }, [led]);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div ref={place}>
      <div class="tool-buttons" role="group" aria-label={t('when')}>
        {[false, true].map((value) => (
          <button
            key={String(value)}
            type="button"
            class="button-quiet"
            aria-pressed={after === value}
            onClick={() => {
              setAfter(value);
            }}
          >
            {t(value ? 'afterInterview' : 'beforeInterview')}
          </button>
        ))}
      </div>
      {after ? (
        <AfterInterview
          {...props}
          onItem={(item) => {
            setAfter(false);
            setLed({ item });
          }}
        />
      ) : (
        <>
          <p class="mt-3">
            {t('checklistLead', { done: work.ticks.length, count })}
            {work.rows.length === 0 && ` ${t('checksNeedRows')}`}
          </p>
          <p class="quiet mt-1">{t('judgement')}</p>
          {groups.map(({ id, items }) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h3 class="gaps-h3" id={`group-${id}`}>
                {strings.groups[id]?.title}
              </h3>
              <ul class="gaps-items">
                {items.map((item) => (
                  <Item key={item.id} {...props} item={item} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
