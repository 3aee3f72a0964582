/** One bar: from `value`, or over the range `value`–`to` where a source gives a range. */
export interface BarPoint {
  label: string;
  value: number;
  to?: number | undefined;
}

export interface Bar extends BarPoint {
  /** Left edge and width as shares of the axis, 0–1. */
  start: number;
  width: number;
}

/** A round number at or above the largest value, so that the axis ends where a user expects. */
export function niceMaximum(largest: number): number {
  if (!(largest > 0)) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 2.5, 5, 10].find((s) => s * magnitude >= largest) ?? 10;
  return step * magnitude;
}

/**
 * Places bars on an axis that begins at zero.
 *
 * @param points values in one unit; a range has `to` ≥ `value`. Values are not negative.
 * @param maximum end of the axis in the same unit; a percentage of people runs to 100 so that
 *   lengths can be compared between charts, other units to the next round number.
 * @throws RangeError if a value is negative, not finite, or beyond the maximum.
 */
export function layOutBars(points: readonly BarPoint[], maximum: number): Bar[] {
  return points.map((point) => {
    const end = point.to ?? point.value;
    if (!(point.value >= 0) || !(end >= point.value) || !(end <= maximum)) {
      throw new RangeError(
        `"${point.label}": ${point.value}${point.to === undefined ? '' : `–${point.to}`} does not fit an axis from 0 to ${maximum}`,
      );
    }
    const start = point.to === undefined ? 0 : point.value / maximum;
    return { ...point, start, width: end / maximum - start };
  });
}
