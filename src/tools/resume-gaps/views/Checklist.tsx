import { useEffect, useRef, useState } from 'preact/hooks';
import { Evidence } from '../../shared/Evidence';
import { asked, groups, type AskedId, type ItemId } from '../model/checklist';
import type { Check } from '../model/checks';
import type { Analysis } from '../model/analyse';
import type { StepProps } from './ResumeGaps';
import { findingText, ownLines, say, sourcesOf } from './messages';
import { ask, LIMITS, note, tick } from '../model/work';

interface Props extends StepProps {
  analysis: Analysis;
  findings: readonly Check[];
}

/** What the machine found on an item, if it looks at it. */
export const findingOf = (
  item: (typeof groups)[number]['items'][number],
  findings: readonly Check[],
): Check | undefined =>
  'check' in item ? findings.find(({ id }) => id === item.check) : undefined;

/** One item: a box to tick, what the machine found, why and how, and room for a note. */
function Item({ item, ...props }: Props & { item: (typeof groups)[number]['items'][number] }) {
  const { material, control, findings } = props;
  const { words, evidence } = material;
  const { work, change, amend } = control;
  const id: ItemId = item.id;
  const text = words.items[id];
  const finding = findingOf(item, findings);
  return (
    <li class="gaps-item" id={`item-${id}`}>
      <label class="gaps-tick">
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
          <b>{say(words, finding.state)}</b> {findingText(material, id, finding, work.rows)}
        </p>
      )}
      <details class="more">
        <summary>
          {say(words, 'whyHow')}
          <span class="sr-only">: {text?.title}</span>
        </summary>
        <Evidence
          words={words}
          weighed={false}
          why={text?.why ?? ''}
          sources={sourcesOf(material, evidence.items[id])}
        />
        <p class="gaps-how">{text?.how}</p>
        <label>
          <span class="field-label">{say(words, 'note')}</span>
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
function AfterInterview({ onItem, ...props }: Props & { onItem: (item: ItemId) => void }) {
  const { material, control, analysis } = props;
  const { words } = material;
  const { work, change } = control;
  const own = (id: AskedId) => ownLines(material, id, work.rows, analysis);
  return (
    <>
      <p class="mt-3">{say(words, 'afterLead')}</p>
      <ul class="gaps-items">
        {asked.map(({ id, item }) => (
          <li key={id} class="gaps-item">
            <label class="gaps-tick">
              <input
                type="checkbox"
                checked={work.asked.includes(id)}
                onChange={() => {
                  change((now) => ask(now, id));
                }}
              />
              <span>{words.asked[id]?.question}</span>
            </label>
            {work.asked.includes(id) && (
              <dl class="gaps-advice">
                <dt>{say(words, 'line')}</dt>
                <dd>
                  {words.asked[id]?.line}
                  {own(id) && <p>{say(words, 'yours', { rows: own(id) })}</p>}
                </dd>
                <dt>{say(words, 'fix')}</dt>
                <dd>{words.asked[id]?.fix}</dd>
                <dt>{say(words, 'seeItem')}</dt>
                <dd>
                  <button
                    type="button"
                    class="button-link"
                    onClick={() => {
                      onItem(item);
                    }}
                  >
                    {words.items[item]?.title}
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
export function Checklist(props: Props) {
  const { material, control } = props;
  const { words } = material;
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
      <div class="tool-buttons" role="group" aria-label={say(words, 'when')}>
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
            {say(words, value ? 'afterInterview' : 'beforeInterview')}
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
            {say(words, 'checklistLead', { done: work.ticks.length, count })}
            {work.rows.length === 0 && ` ${say(words, 'checksNeedRows')}`}
          </p>
          <p class="quiet mt-1">{say(words, 'judgement')}</p>
          {groups.map(({ id, items }) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h3 class="gaps-h3" id={`group-${id}`}>
                {words.groups[id]?.title}
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
