import type { Reason } from '../../model/decide';
import type { Result } from '../../model/evaluate';
import { scoring } from '../../model/weights';
import {
  rangeText,
  reasonStrings,
  signed,
  sourcesOf,
  unknownText,
  type ToolData,
} from '../messages';
import { wholeScore } from '../whole';
import type { SourceNote } from '../../../kit/strings';
import { Evidence } from '../../../kit/views/Evidence';

interface Props {
  data: ToolData;
  result: Result;
}

interface Bar {
  key: string;
  label: string;
  /** Where the bar begins and ends, in points; the axis is at 0. */
  from: number;
  to: number;
  value: string;
  unknown?: boolean;
  why: string;
  sources: readonly SourceNote[];
}

const toBar = (data: ToolData, reason: Reason, points: number): Bar => ({
  key: `${reason.question}.${reason.option}`,
  ...reasonStrings(data, reason),
  from: Math.min(0, points),
  to: Math.max(0, points),
  value: signed(data.lang, points),
  sources: sourcesOf(data, reason),
});

/** How far a bar reaches from the axis. */
const reach = ({ from, to }: Bar) => Math.max(-from, to);

/** The bar on one side of the axis; SVG attributes, since the page's policy forbids inline styles. */
function Side({ bar, scale, side }: { bar: Bar; scale: number; side: 'for' | 'against' }) {
  const size = side === 'for' ? Math.max(0, bar.to) : Math.max(0, -bar.from);
  const width = Math.round((100 * size) / scale);
  return (
    <svg class="balance-bar" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      {width > 0 && (
        <rect
          class={bar.unknown ? 'open' : side}
          x={side === 'for' ? 0 : 100 - width}
          width={width}
          height="20"
        />
      )}
    </svg>
  );
}

/** A reason: its label on the side of its bar, and the bar below it. */
function Row({ bar, scale, data }: { bar: Bar; scale: number; data: ToolData }) {
  return (
    <li>
      <details class="balance-row">
        <summary class={`balance-line ${bar.to >= -bar.from ? 'for' : 'against'}`}>
          <span class="balance-label">
            {bar.label} <b class="balance-value">{bar.value}</b>
          </span>
          <Side bar={bar} scale={scale} side="against" />
          <Side bar={bar} scale={scale} side="for" />
        </summary>
        <Evidence t={data.t} why={bar.why} sources={bar.sources} />
      </details>
    </li>
  );
}

/**
 * The picture of the result, the heaviest reason first: reasons for going to the right of the axis, reasons
 * against to the left, and dashed what is not known, from its worst to its best. Each row is text and opens
 * its evidence, so the picture is its own text alternative.
 */
export function Balance({ data, result }: Props) {
  const { strings, t, lang } = data;
  const { reasons, unknowns } = result;
  const whole = wholeScore(result);
  const prior: Bar = {
    key: 'prior',
    from: 0,
    to: whole.prior,
    value: signed(lang, whole.prior),
    sources: [],
    ...strings.prior,
  };
  const counted = reasons.flatMap((reason, index) =>
    reason.points === 0 ? [] : [toBar(data, reason, whole.reasons[index] ?? 0)],
  );
  const open = unknowns.flatMap(({ question }, index): Bar[] => {
    const { worst, best } = whole.unknowns[index] ?? { worst: 0, best: 0 };
    if (worst === best) return [];
    return [
      {
        key: question,
        label: unknownText(data, question),
        from: Math.min(worst, best, 0),
        to: Math.max(worst, best, 0),
        value: rangeText(data, { worst, best }),
        unknown: true,
        why: t('unknownWhy'),
        sources: [],
      },
    ];
  });
  const bars = [...counted, prior, ...open].sort((a, b) => reach(b) - reach(a));
  const scale = Math.max(6, ...bars.map(reach));
  return (
    <figure class="balance">
      <div class="balance-heads" aria-hidden="true">
        <span>{t('against')}</span>
        <span>{t('for')}</span>
      </div>
      <ul class="balance-rows">
        {bars.map((bar) => (
          <Row key={bar.key} bar={bar} scale={scale} data={data} />
        ))}
      </ul>
      <p class="balance-sum">
        <b>{t(open.length > 0 ? 'sumRange' : 'sum', { points: rangeText(data, whole.score) })}</b>{' '}
        {t('goFrom', { points: signed(lang, scoring.goFrom) })}
      </p>
      <figcaption class="quiet">{t(open.length > 0 ? 'captionOpen' : 'caption')}</figcaption>
    </figure>
  );
}
