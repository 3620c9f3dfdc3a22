// A pie chart → its drawing; shares are told in percent.

import type { ReactElement } from 'react';

interface Segment {
  readonly label: string;
  readonly value: number;
}

const RADIUS = 90;

/** Each segment with its share in percent, in words. */
export function sharesOf(segments: readonly Segment[], locale: string): readonly string[] {
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return segments.map(({ label, value }) => `${label} ${percent.format(value / total)}`);
}

export function PieDrawing({
  segments,
  locale,
}: {
  readonly segments: readonly Segment[];
  readonly locale: string;
}): ReactElement {
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const told = sharesOf(segments, locale);
  const starts = segments.map((_, index) =>
    segments.slice(0, index).reduce((sum, { value }) => sum + value / total, 0),
  );
  return (
    <svg className="pie" viewBox="-100 -100 200 200" role="img" aria-label={told.join(', ')}>
      {segments.map(({ label, value }, index) => (
        <g key={label} className={`tone-${index % 6}`}>
          <path d={slice(starts[index] ?? 0, value / total)}>
            <title>{`${told[index] ?? label} (${value.toLocaleString(locale)})`}</title>
          </path>
        </g>
      ))}
    </svg>
  );
}

/** A slice from one share of the circle on, clockwise from the top. */
function slice(start: number, share: number): string {
  if (share >= 0.9999) return `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 1 1 -0.01 ${-RADIUS}Z`;
  const point = (at: number): string => {
    const angle = at * 2 * Math.PI;
    return `${(Math.sin(angle) * RADIUS).toFixed(2)} ${(-Math.cos(angle) * RADIUS).toFixed(2)}`;
  };
  const isLong = share > 0.5 ? 1 : 0;
  return `M0 0L${point(start)}A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${point(start + share)}Z`;
}
