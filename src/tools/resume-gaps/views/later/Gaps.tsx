import { useEffect, useState } from 'preact/hooks';
import { Evidence } from '../../../kit/views/Evidence';
import { topicEvidence } from '../../model/evidence';
import { kinds, WORK } from '../../model/history';
import { sourcesOf } from '../../../kit/data';
import { countText, rowNames } from '../messages';
import type { LaterStepProps } from '../step-props';
import { cover, LIMITS, setNumber } from '../../model/work';
import { GapCard } from './GapCard';
import { Timeline } from './Timeline';
import { Unconfirmed } from './Unconfirmed';

const topics = Object.keys(topicEvidence);

/** A number that the user may change; what is out of range stays in the field and changes nothing. */
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

/** The picture, each gap with sentences about it, and what studies found. */
export function Gaps(props: LaterStepProps) {
  const { data, control, analysis } = props;
  const { strings, t, lang, articles } = data;
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
        <p class="mt-2">{t('unusable', { rows: rowNames(data, work.rows, unusable) })}</p>
      )}
      {span === undefined ? (
        <p class="mt-2">{t('gapsEmpty')}</p>
      ) : (
        <>
          <p class="mt-2">
            {gaps.length === 0
              ? t('gapsNone', settings)
              : t('gapsFound', { ...settings, count: gaps.length })}
            {notListed.short > 0 && ` ${t('gapsShort', { count: notListed.short })}`}
            {notListed.old > 0 && ` ${t('gapsOld', { count: notListed.old })}`}
          </p>
          <Timeline data={data} rows={work.rows} analysis={analysis} />
          <details class="more">
            <summary>{t('settings')}</summary>
            <NumberField
              label={t('threshold')}
              unit={t('months')}
              value={work.threshold}
              limits={LIMITS.threshold}
              onChange={(value) => {
                change((now) => setNumber(now, 'threshold', value));
              }}
            />
            <NumberField
              label={t('lookBack')}
              unit={t('years')}
              value={work.lookBack}
              limits={LIMITS.lookBack}
              onChange={(value) => {
                change((now) => setNumber(now, 'lookBack', value));
              }}
            />
            <fieldset class="gaps-covers">
              <legend>{t('covers')}</legend>
              {kinds
                .filter((kind) => !WORK.includes(kind))
                .map((kind) => (
                  <label key={kind} class="tick">
                    <input
                      type="checkbox"
                      checked={work.covers.includes(kind)}
                      onChange={() => {
                        change((now) => cover(now, kind));
                      }}
                    />
                    <span>{strings.kinds[kind]}</span>
                  </label>
                ))}
            </fieldset>
          </details>
        </>
      )}
      {gaps.map((gap) => (
        <GapCard key={gap.id} data={data} control={control} gap={gap} />
      ))}
      <section aria-labelledby="gaps-studies">
        <h3 class="gaps-h3" id="gaps-studies">
          {t('studies')}
        </h3>
        {topics.map((topic) => (
          <details key={topic} class="more">
            <summary>{strings.evidence[topic]?.title}</summary>
            <Evidence
              t={t}
              weighed={false}
              why={strings.evidence[topic]?.text ?? ''}
              sources={sourcesOf(data, 'topics', topic)}
            />
          </details>
        ))}
        <p class="mt-3">
          <a href={articles['gap']?.[0]?.href}>{t('articleLink')}</a>
        </p>
      </section>
    </>
  );
}
