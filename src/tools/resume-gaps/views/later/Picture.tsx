import type { RefObject } from 'preact';
import { fromMonth, toMonth } from '../../../../domain/months';
import type { Row } from '../../model/history';
import type { Analysis } from '../../model/analyse';
import { gapText, lengthText, periodText, rowName, type ToolData } from '../messages';

interface Props {
  data: ToolData;
  rows: readonly Row[];
  analysis: Analysis;
  /** The picture itself, to be saved. */
  picture: RefObject<SVGSVGElement>;
}

/** Units of the picture. Narrow, so that its text can be read on a phone. */
const WIDTH = 480;
const MARGIN = 16;
const HEAD = 52;
const LANE = 54;
const FOOT = 40;
/** The height of a line of small text. */
const LINE = 15;
/** Characters that fit beside each other in a line of this width. */
const FIT = 54;
/** Years that are written out. */
const LABELS = 6;

/**
 * A picture in a file of its own cannot ask the page for its colours: those of the light theme,
 * from `styles/tokens.css`.
 */
const INK = '#16201d';
const SOFT = '#4d5a56';
const SURE = '#0b6b4f';
const POSSIBLE = '#8fc2ae';
const BESIDE = '#76837d';
const GAP = '#fbf0de';
const GAP_EDGE = '#8a5200';
const FONT = 'system-ui, sans-serif';

const cut = (text: string) => (text.length > FIT ? `${text.slice(0, FIT - 1)}…` : text);

/** The history with its gaps as one picture, to save or to send. Its text holds all that it shows. */
export function Picture({ data, rows, analysis, picture }: Props) {
  const { t } = data;
  const { span, bars, gaps } = analysis;
  if (span === undefined) return null;
  const firstYear = fromMonth(span.first).year;
  const years = fromMonth(span.last).year - firstYear + 1;
  const start = toMonth(firstYear, 1);
  const month = (WIDTH - 2 * MARGIN) / (years * 12);
  const every = Math.ceil(years / LABELS);
  const lanes = bars.flatMap((bar) => {
    const row = rows.find(({ id }) => id === bar.row);
    return row ? { bar, row } : [];
  });
  const gapNames = gaps.map((gap) => `${gapText(data, gap)} (${lengthText(data, gap)})`);
  const gapLines = gapNames.length > 0 ? gapNames : [t('none')];
  // The height of a lane has room for one line of them already.
  const foot = HEAD + lanes.length * LANE + LANE + (gapLines.length - 1) * LINE;
  const height = foot + FOOT;
  const at = (first: number, last: number) => ({
    x: MARGIN + (first - start) * month,
    width: (last - first + 1) * month,
  });
  const name = (text: string, lane: number, details: readonly string[]) => (
    <>
      <text x={MARGIN} y={HEAD + lane * LANE + 14} font-size="13" font-weight="600" fill={INK}>
        {cut(text)}
      </text>
      {details.map((detail, line) => (
        <text
          key={detail}
          x={MARGIN}
          y={HEAD + lane * LANE + 29 + line * LINE}
          font-size="12"
          fill={SOFT}
        >
          {cut(detail)}
        </text>
      ))}
    </>
  );
  return (
    <svg
      ref={picture}
      class="picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="picture-title picture-text"
      font-family={FONT}
    >
      <title id="picture-title">{t('pictureTitle')}</title>
      <desc id="picture-text">
        {[
          ...lanes.map(({ row }) => `${rowName(data, row)}: ${periodText(data, row)}`),
          `${t('gaps')}: ${gapLines.join(' · ')}`,
        ].join('. ')}
      </desc>
      <rect width={WIDTH} height={height} fill="#fff" />
      <text x={MARGIN} y="30" font-size="18" font-weight="700" fill={INK}>
        {t('pictureTitle')}
      </text>
      {gaps.map((gap) => (
        <rect key={gap.id} {...at(gap.first, gap.last)} y={HEAD} height={foot - HEAD} fill={GAP} />
      ))}
      {lanes.map(({ bar, row }, lane) => {
        const y = HEAD + lane * LANE + 35;
        return (
          <g key={bar.row}>
            {name(rowName(data, row), lane, [periodText(data, row)])}
            <rect
              {...at(bar.possible.first, bar.possible.last)}
              y={y}
              height="11"
              fill={POSSIBLE}
            />
            {bar.sure && (
              <rect
                {...at(bar.sure.first, bar.sure.last)}
                y={y}
                height="11"
                fill={bar.counts ? SURE : BESIDE}
              />
            )}
          </g>
        );
      })}
      {name(t('gaps'), lanes.length, gapLines)}
      {gaps.map((gap) => (
        <rect
          key={gap.id}
          {...at(gap.first, gap.last)}
          y={foot - LANE + 35}
          height="11"
          fill={GAP}
          stroke={GAP_EDGE}
          stroke-width="1.5"
          stroke-dasharray="4 2"
        />
      ))}
      {Array.from({ length: years }, (_, index) => index)
        .filter((index) => index % every === 0)
        .map((index) => (
          <text
            key={index}
            x={at(start + index * 12, start).x}
            y={foot + 22}
            font-size="12"
            fill={SOFT}
          >
            {firstYear + index}
          </text>
        ))}
    </svg>
  );
}
