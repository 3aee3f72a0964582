import { layOutBars, niceMaximum } from '../domain/bar-chart';
import type { Series } from '../domain/source';

interface Props {
  series: Series;
  /** Id of the element that names the chart. */
  labelledBy: string;
  /** Headings of the two columns, for screen readers. */
  headings: { what: string; value: string };
  /** Writes a bar's value with its unit: "71%". */
  format: (value: number, to: number | undefined) => string;
  /** Where its language is not that of the page. */
  attributes?: { lang?: string; dir?: 'ltr' | 'rtl' };
}

/** Where the axis ends: shares run to their whole, so that charts compare; others to a round number. */
function axisEnd({ unit, points }: Series): number {
  if (unit === 'percent') return 100;
  if (unit === 'correlation') return 1;
  return niceMaximum(Math.max(...points.map(({ value, to }) => to ?? value)));
}

/**
 * A bar chart that is a table: each row holds its label, its bar drawn as SVG, and its value. So the
 * text alternative is the chart itself, labels wrap on a phone, and paper shows the same as a screen.
 * Hook-free, so that pages and islands share it.
 */
export function EvidenceBars({ series, labelledBy, headings, format, attributes }: Props) {
  return (
    <table class="bars" aria-labelledby={labelledBy} {...attributes}>
      <thead class="sr-only">
        <tr>
          <th scope="col">{headings.what}</th>
          <th scope="col">{headings.value}</th>
        </tr>
      </thead>
      <tbody>
        {layOutBars(series.points, axisEnd(series)).map((bar, row) => (
          <tr key={bar.label}>
            <th scope="row">
              {bar.label}
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-track" width="100" height="10" />
                <rect
                  class={series.points[row]?.group === 'without' ? 'bar bar-compare' : 'bar'}
                  x={round(bar.start * 100)}
                  width={round(Math.max(0.4, bar.width * 100))}
                  height="10"
                />
              </svg>
            </th>
            <td>{format(bar.value, bar.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
