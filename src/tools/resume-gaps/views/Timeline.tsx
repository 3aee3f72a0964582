import { fromMonth, toMonth, type Month } from '../../../domain/months';
import type { Row } from '../history';
import type { Analysis, Bar, Gap } from '../model';
import { gapText, lengthText, periodText, rowName, say, type ToolMaterial } from '../wording';

interface Props {
  material: ToolMaterial;
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

/** One lane of the picture. */
function Lane({ scale, bar, gaps }: { scale: Scale; bar?: Bar; gaps: readonly Gap[] }) {
  return (
    <svg
      class="lane"
      viewBox={`0 0 ${scale.length} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {gaps.map((gap) => (
        <Stretch
          key={gap.id}
          first={gap.first}
          last={gap.last}
          scale={scale}
          name={bar ? 'lane-gap' : 'lane-break'}
        />
      ))}
      {bar && <Stretch {...bar.possible} scale={scale} name="lane-possible" />}
      {bar?.sure && (
        <Stretch {...bar.sure} scale={scale} name={bar.counts ? 'lane-sure' : 'lane-beside'} />
      )}
    </svg>
  );
}

/**
 * The history as a picture: a lane for each line, the newest first, and one for the gaps. Each lane
 * stands under its own words, so the picture is its own text alternative.
 */
export function Timeline({ material, rows, analysis }: Props) {
  const { words } = material;
  const { span, bars, gaps } = analysis;
  if (span === undefined) return null;
  const firstYear = fromMonth(span.first).year;
  const years = fromMonth(span.last).year - firstYear + 1;
  const scale: Scale = { start: toMonth(firstYear, 1), length: years * 12 };
  const every = Math.ceil(years / LABELS);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <figure class="timeline">
      <ol class="lanes">
        {bars.map((bar) => {
          const row = byId.get(bar.row);
          return (
            row && (
              <li key={bar.row}>
                <p>
                  {rowName(material, row)} <span class="quiet">{periodText(material, row)}</span>
                </p>
                <Lane scale={scale} bar={bar} gaps={gaps} />
              </li>
            )
          );
        })}
        <li class="lane-of-gaps">
          <p>
            <b>{say(words, 'gaps')}</b>{' '}
            <span class="quiet">
              {gaps
                .map((gap) => `${gapText(material, gap)} (${lengthText(material, gap)})`)
                .join(' · ') || say(words, 'none')}
            </span>
          </p>
          <Lane scale={scale} gaps={gaps} />
        </li>
      </ol>
      <div class="lane-years" aria-hidden="true">
        {Array.from({ length: years }, (_, index) => (
          <span key={index}>{index % every === 0 ? firstYear + index : ''}</span>
        ))}
      </div>
      <figcaption class="quiet">{say(words, 'pictureNote')}</figcaption>
    </figure>
  );
}
