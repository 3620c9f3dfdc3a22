// A data_visualization block → a drawing, its legend, and its values as a table for those who want them read.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { usePage } from '../reach/page-context.js';
import { AxisDrawing } from './chart-axis.js';
import { PieDrawing, sharesOf } from './chart-pie.js';
import type { Chart as ChartShape } from './shapes.js';

interface ChartProps {
  readonly title: string;
  readonly chart: ChartShape;
}

export function Chart({ title, chart }: ChartProps): ReactElement {
  const { texts } = usePage();
  const id = useId();
  const names =
    chart.type === 'pie'
      ? sharesOf(chart.segments, texts.locale)
      : chart.series.map(({ name }) => name);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {chart.type === 'pie' ? (
        <PieDrawing segments={chart.segments} locale={texts.locale} />
      ) : (
        <AxisDrawing chart={chart} locale={texts.locale} />
      )}
      {(names.length > 1 || chart.type === 'pie') && (
        <ul className="legend">
          {names.map((name, index) => (
            <li key={name}>
              <span className={`swatch tone-${index % 6}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <details className="chart-values">
        <summary>{texts.chartTable}</summary>
        <ValueTable title={title} chart={chart} locale={texts.locale} />
      </details>
    </figure>
  );
}

function ValueTable({
  title,
  chart,
  locale,
}: ChartProps & { readonly locale: string }): ReactElement {
  const series = chart.type === 'pie' ? [{ name: title, data: chart.segments }] : chart.series;
  const labels =
    chart.type === 'pie' ? chart.segments.map(({ label }) => label) : chart.axis_config.categories;
  return (
    <div className="table-around">
      <table>
        <thead>
          <tr>
            <td />
            {series.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map(({ name, data }) => (
                <td key={name} className="number">
                  {data.find((point) => point.label === label)?.value.toLocaleString(locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
