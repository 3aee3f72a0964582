import { fromMonth, toMonth, type Month } from '../../../../domain/months';
import type { Row } from '../../model/history';
import type { Analysis } from '../../model/analyse';
import { gapText, lengthText, periodText, rowName, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  rows: readonly Row[];
  analysis: Analysis;
}

/** Years that are written out: few enough for a phone. */
const LABELS = 6;

interface Scale {
  /** January of the first year. */
  start: Month;
  /** Months, whole years. */
  length: number;
}

interface StretchProps {
  first: Month;
  last: Month;
  scale: Scale;
  name: string;
}

/** A stretch of months as a rectangle; SVG attributes, since the page's policy forbids inline styles. */
const Stretch = ({ first, last, scale, name }: StretchProps) => (
  <rect class={name} x={first - scale.start} width={last - first + 1} height="10" />
);

/** The coordinates of a picture that is as wide as its place, and whose units are months. */
const drawing = (scale: Scale) =>
  ({
    viewBox: `0 0 ${scale.length} 10`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }) as const;

/**
 * The history as a picture: a lane for each line, the newest first, and one for the gaps, which also
 * lie behind all lanes. Each lane is below its own text, so the picture needs no other text alternative.
 */
export function Timeline({ data, rows, analysis }: Props) {
  const { t } = data;
  const { span, bars, gaps } = analysis;
  if (span === undefined) return null;
  const firstYear = fromMonth(span.first).year;
  const years = fromMonth(span.last).year - firstYear + 1;
  const scale: Scale = { start: toMonth(firstYear, 1), length: years * 12 };
  const every = Math.ceil(years / LABELS);
  const stretches = (name: string) =>
    gaps.map(({ id, first, last }) => <Stretch key={id} {...{ first, last, scale, name }} />);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <figure class="timeline">
      <div class="lanes-all">
        <svg class="lane-gaps" {...drawing(scale)}>
          {stretches('lane-gap')}
        </svg>
        <ol class="lanes">
          {bars.map((bar) => {
            const row = byId.get(bar.row);
            return (
              row && (
                <li key={bar.row}>
                  <p>
                    {rowName(data, row)} <span class="quiet">{periodText(data, row)}</span>
                  </p>
                  <svg class="lane" {...drawing(scale)}>
                    <Stretch {...bar.possible} scale={scale} name="lane-possible" />
                    {bar.sure && (
                      <Stretch
                        {...bar.sure}
                        scale={scale}
                        name={bar.counts ? 'lane-sure' : 'lane-beside'}
                      />
                    )}
                  </svg>
                </li>
              )
            );
          })}
          <li class="lane-of-gaps">
            <p>
              <b>{t('gaps')}</b>{' '}
              <span class="quiet">
                {gaps
                  .map((gap) => `${gapText(data, gap)} (${lengthText(data, gap)})`)
                  .join(' · ') || t('none')}
              </span>
            </p>
            <svg class="lane" {...drawing(scale)}>
              {stretches('lane-break')}
            </svg>
          </li>
        </ol>
      </div>
      <div class="lane-years" aria-hidden="true">
        {Array.from({ length: years }, (_, index) => (
          <span key={index}>{index % every === 0 ? firstYear + index : ''}</span>
        ))}
      </div>
      <figcaption class="quiet">{t('pictureNote')}</figcaption>
    </figure>
  );
}
