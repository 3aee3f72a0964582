import type { Result } from '../../model/evaluate';
import type { Reason } from '../../model/decide';
import { scoring } from '../../model/weights';
import {
  rangeText,
  reasonStrings,
  signed,
  sourcesOf,
  unknownText,
  type ToolData,
} from '../messages';
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

const toBar = (data: ToolData, reason: Reason): Bar => ({
  key: `${reason.question}.${reason.option}`,
  ...reasonStrings(data, reason),
  from: Math.min(0, reason.points),
  to: Math.max(0, reason.points),
  value: signed(data.lang, reason.points),
  sources: sourcesOf(data, reason),
});

/** The bar on one side of the axis; SVG attributes, since the page's policy forbids inline styles. */
function Side({ bar, scale, side }: { bar: Bar; scale: number; side: 'for' | 'against' }) {
  const size = side === 'for' ? Math.max(0, bar.to) : Math.max(0, -bar.from);
  const width = Math.round((100 * size) / scale);
  return (
    <span class={`balance-side ${side}`}>
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
    </span>
  );
}

function Row({ bar, scale, data }: { bar: Bar; scale: number; data: ToolData }) {
  const side = bar.unknown ? 'open' : bar.to > 0 ? 'for' : 'against';
  const label = (
    <span class="balance-label">
      {bar.label} <b class="balance-value">{bar.value}</b>
    </span>
  );
  return (
    <li>
      <details class="balance-row">
        <summary class={`balance-line ${side}`}>
          {side !== 'for' && <Side bar={bar} scale={scale} side="against" />}
          {side !== 'open' && label}
          {side !== 'against' && <Side bar={bar} scale={scale} side="for" />}
          {side === 'open' && label}
        </summary>
        <Evidence t={data.t} why={bar.why} sources={bar.sources} />
      </details>
    </li>
  );
}

/**
 * The picture of the result: reasons for going to the right of the axis, reasons against to the left,
 * and across it, hatched, what is not known. Each row is text and opens its evidence, so the picture
 * is its own text alternative.
 */
export function Balance({ data, result }: Props) {
  const { strings, t, lang } = data;
  const { reasons, unknowns, score } = result;
  const prior: Bar = {
    key: 'prior',
    from: 0,
    to: scoring.prior,
    value: signed(lang, scoring.prior),
    sources: [],
    ...strings.prior,
  };
  const counted = reasons.filter(({ points }) => points !== 0).map((one) => toBar(data, one));
  const open = unknowns
    .filter(({ worst, best }) => worst !== best)
    .map(({ question, worst, best }): Bar => ({
      key: question,
      label: unknownText(data, question),
      from: Math.min(worst, best, 0),
      to: Math.max(worst, best, 0),
      value: rangeText(data, { worst, best }),
      unknown: true,
      why: t('unknownWhy'),
      sources: [],
    }));
  const bars = [
    ...counted.filter(({ to }) => to > 0),
    prior,
    ...counted.filter(({ to }) => to <= 0),
    ...open,
  ];
  const scale = Math.max(6, ...bars.map(({ from, to }) => Math.max(-from, to)));
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
        <b>{t(open.length > 0 ? 'sumRange' : 'sum', { points: rangeText(data, score) })}</b>{' '}
        {t('goFrom', { points: signed(lang, scoring.goFrom) })}
      </p>
      <figcaption class="quiet">{t(open.length > 0 ? 'captionOpen' : 'caption')}</figcaption>
    </figure>
  );
}
