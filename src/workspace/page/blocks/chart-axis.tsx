// A bar, line or area chart → its drawing.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { scaleOf } from './chart-scale.js';
import type { AxisChart } from './shapes.js';

/** Before the place of the drawing is known. */
const USUAL_WIDTH = 520;
const HEIGHT = 240;
const LEFT = 64;
const TOP = 12;
const BASE = HEIGHT - 44;

interface DrawingProps {
  readonly chart: AxisChart;
  readonly locale: string;
}

export function AxisDrawing({ chart, locale }: DrawingProps): ReactElement {
  const { categories, x_label, y_label } = chart.axis_config;
  const [svg, width] = useWidth();
  const scale = scaleOf(chart.series.flatMap(({ data }) => data.map(({ value }) => value)));
  const y = (value: number): number =>
    BASE - ((value - scale.from) / (scale.to - scale.from)) * (BASE - TOP);
  const slot = (width - LEFT - 8) / categories.length;
  const x = (index: number): number => LEFT + slot * (index + 0.5);
  const every = Math.ceil((categories.length * 56) / (width - LEFT));
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const values = chart.series.map(({ name, data }) => ({
    name,
    points: categories.map((label) => data.find((point) => point.label === label)?.value ?? 0),
  }));
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={describe(chart, locale)}
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={LEFT} x2={width - 8} y1={y(tick)} y2={y(tick)} />
          <text className="tick" x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {short.format(tick)}
          </text>
        </g>
      ))}
      {categories.map((label, index) =>
        index % every === 0 ? (
          <text key={label} className="tick" x={x(index)} y={BASE + 16} textAnchor="middle">
            {shorten(label, Math.floor((slot * every) / 6.5))}
          </text>
        ) : null,
      )}
      {values.map(({ name, points }, series) =>
        chart.type === 'bar' ? (
          <Bars
            key={name}
            tone={series % 6}
            bars={points.map((value, index) => ({
              x: LEFT + slot * (index + 0.14) + (series * slot * 0.72) / values.length,
              width: (slot * 0.72) / values.length,
              top: Math.min(y(value), y(0)),
              height: Math.abs(y(value) - y(0)),
              title: `${categories[index] ?? ''}, ${name}: ${value.toLocaleString(locale)}`,
            }))}
          />
        ) : (
          <Line
            key={name}
            tone={series % 6}
            base={chart.type === 'area' ? y(0) : null}
            points={points.map((value, index) => ({
              x: x(index),
              y: y(value),
              title: `${categories[index] ?? ''}, ${name}: ${value.toLocaleString(locale)}`,
            }))}
          />
        ),
      )}
      {x_label !== undefined && (
        <text className="axis" x={(LEFT + width) / 2} y={HEIGHT - 8} textAnchor="middle">
          {x_label}
        </text>
      )}
      {y_label !== undefined && (
        <text className="axis" transform={`translate(12 ${(TOP + BASE) / 2}) rotate(-90)`}>
          <tspan textAnchor="middle">{y_label}</tspan>
        </text>
      )}
    </svg>
  );
}

/** The width that the drawing has on the page, so that its letters keep their size. */
function useWidth(): readonly [RefObject<SVGSVGElement | null>, number] {
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    if (!svg.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(svg.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [svg, width];
}

interface Bar {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly title: string;
}

function Bars({
  bars,
  tone,
}: {
  readonly bars: readonly Bar[];
  readonly tone: number;
}): ReactElement {
  return (
    <g className={`tone-${tone}`}>
      {bars.map(({ x, width, top, height, title }) => (
        <rect key={title} x={x} y={top} width={Math.max(width - 1, 1)} height={height} rx="2">
          <title>{title}</title>
        </rect>
      ))}
    </g>
  );
}

interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

function Line({
  points,
  tone,
  base,
}: {
  readonly points: readonly LinePoint[];
  readonly tone: number;
  /** Where the filled area ends; null for a line alone. */
  readonly base: number | null;
}): ReactElement {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const [first] = points;
  const last = points.at(-1);
  return (
    <g className={`tone-${tone}`}>
      {base !== null && first && last && (
        <path className="area" d={`${path}L${last.x} ${base}L${first.x} ${base}Z`} />
      )}
      <path className="line" d={path} />
      {points.map(({ x, y, title }) => (
        <circle key={title} cx={x} cy={y} r="3.5">
          <title>{title}</title>
        </circle>
      ))}
    </g>
  );
}

/** All values in one sentence, for screen readers. */
function describe({ series, axis_config }: AxisChart, locale: string): string {
  return series
    .map(({ name, data }) => {
      const values = axis_config.categories.map(
        (label) =>
          `${label} ${(data.find((point) => point.label === label)?.value ?? 0).toLocaleString(locale)}`,
      );
      return `${name}: ${values.join(', ')}`;
    })
    .join('; ');
}

function shorten(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, Math.max(most - 1, 1))}…`;
}
