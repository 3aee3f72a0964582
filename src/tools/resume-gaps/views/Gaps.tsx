import { useEffect, useState } from 'preact/hooks';
import { Evidence } from '../../shared/Evidence';
import { topicEvidence } from '../model/evidence';
import { kinds, WORK } from '../model/history';
import type { Analysis } from '../model/analyse';
import type { StepProps } from './ResumeGaps';
import { countText, rowNames, say, sourcesOf } from './messages';
import { cover, LIMITS, setNumber } from '../model/work';
import { GapCard } from './GapCard';
import { Timeline } from './Timeline';
import { Unconfirmed } from './Unconfirmed';

const topics = Object.keys(topicEvidence);

/** A number that the reader may change; what is out of range stays in the field and changes nothing. */
function NumberField(props: {
  label: string;
  unit: string;
  value: number;
  limits: { least: number; most: number };
  onChange: (value: number) => void;
}) {
  const { label, unit, value, limits, onChange } = props;
  const [text, setText] = useState(String(value));
  useEffect(() => {
    setText(String(value));
  }, [value]);
  return (
    <label class="gaps-setting">
      <span>{label}</span>
      <input
        class="field"
        type="number"
        inputMode="numeric"
        min={limits.least}
        max={limits.most}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onChange={(event) => {
          onChange(Number(event.currentTarget.value));
        }}
      />
      <span>{unit}</span>
    </label>
  );
}

/** The picture, each gap with what can be said of it, and what studies found. */
export function Gaps(props: StepProps & { analysis: Analysis }) {
  const { material, control, analysis } = props;
  const { words, lang, evidence } = material;
  const { work, change } = control;
  const { gaps, notListed, unusable, span } = analysis;
  const settings = {
    months: countText(lang, 'month', work.threshold),
    years: countText(lang, 'year', work.lookBack),
  };
  return (
    <>
      <Unconfirmed {...props} />
      {unusable.length > 0 && (
        <p class="mt-2">
          {say(words, 'unusable', { rows: rowNames(material, work.rows, unusable) })}
        </p>
      )}
      {span === undefined ? (
        <p class="mt-2">{say(words, 'gapsEmpty')}</p>
      ) : (
        <>
          <p class="mt-2">
            {gaps.length === 0
              ? say(words, 'gapsNone', settings)
              : say(words, 'gapsFound', { ...settings, count: gaps.length })}
            {notListed.short > 0 && ` ${say(words, 'gapsShort', { count: notListed.short })}`}
            {notListed.old > 0 && ` ${say(words, 'gapsOld', { count: notListed.old })}`}
          </p>
          <Timeline material={material} rows={work.rows} analysis={analysis} />
          <details class="more">
            <summary>{say(words, 'settings')}</summary>
            <NumberField
              label={say(words, 'threshold')}
              unit={say(words, 'months')}
              value={work.threshold}
              limits={LIMITS.threshold}
              onChange={(value) => {
                change((now) => setNumber(now, 'threshold', value));
              }}
            />
            <NumberField
              label={say(words, 'lookBack')}
              unit={say(words, 'years')}
              value={work.lookBack}
              limits={LIMITS.lookBack}
              onChange={(value) => {
                change((now) => setNumber(now, 'lookBack', value));
              }}
            />
            <fieldset class="gaps-covers">
              <legend>{say(words, 'covers')}</legend>
              {kinds
                .filter((kind) => !WORK.includes(kind))
                .map((kind) => (
                  <label key={kind} class="gaps-tick">
                    <input
                      type="checkbox"
                      checked={work.covers.includes(kind)}
                      onChange={() => {
                        change((now) => cover(now, kind));
                      }}
                    />
                    <span>{words.kinds[kind]}</span>
                  </label>
                ))}
            </fieldset>
          </details>
        </>
      )}
      {gaps.map((gap) => (
        <GapCard key={gap.id} material={material} control={control} gap={gap} />
      ))}
      <section aria-labelledby="gaps-studies">
        <h3 class="gaps-h3" id="gaps-studies">
          {say(words, 'studies')}
        </h3>
        {topics.map((topic) => (
          <details key={topic} class="more">
            <summary>{words.evidence[topic]?.title}</summary>
            <Evidence
              words={words}
              weighed={false}
              why={words.evidence[topic]?.text ?? ''}
              sources={sourcesOf(material, evidence.topics[topic as keyof typeof topicEvidence])}
            />
          </details>
        ))}
        <p class="mt-3">
          <a href={material.article}>{say(words, 'articleLink')}</a>
        </p>
      </section>
    </>
  );
}
