import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useLanguage } from '../parts/language.ts';
import './BarChart.css';

export interface Bar {
  value: string;
  label: string;
  count: number;
  /** Class that gives the bar its fill and line; none for the usual one. */
  look?: string;
}

interface Props {
  title: string;
  /** Says how many of how many bars there are, where some are left out. */
  note?: string;
  bars: readonly Bar[];
}

/** In the drawing's own units, of which there are as many as pixels at full width. */
const WIDTH = 480;
const ROW = 24;
const LABEL = 170;
const FIGURE = 60;
/** So many letters of a label fit before its bar. */
const LETTERS = 21;

const shortened = (label: string) => (label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label);

/** Counts as horizontal bars, each with its name and figure beside it, and the same as a table. */
export function BarChart({ title, note, bars }: Props) {
  const { t, number } = useLanguage();
  const id = useId();
  const height = bars.length * ROW;
  const rows = scaleBand<string>()
    .domain(bars.map(({ value }) => value))
    .range([0, height])
    .paddingInner(0.25);
  const lengths = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, WIDTH - LABEL - FIGURE]);
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <h2>{title}</h2>
        {note && <p class="soft small">{note}</p>}
      </figcaption>
      <svg viewBox={`0 -1 ${WIDTH} ${height + 2}`} aria-hidden="true" focusable="false">
        {bars.map(({ value, label, count, look }) => (
          <g key={value} transform={`translate(0 ${rows(value) ?? 0})`}>
            <title>{label}</title>
            <text class="chart-label" x={LABEL - 8} y={rows.bandwidth() / 2}>
              {shortened(label)}
            </text>
            <rect
              class={`chart-bar ${look ?? ''}`}
              x={LABEL}
              width={Math.max(1, lengths(count))}
              height={rows.bandwidth()}
            />
            <text class="chart-figure" x={LABEL + lengths(count) + 6} y={rows.bandwidth() / 2}>
              {number(count)}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>{t('figures.table')}</summary>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.what')}</th>
              <th scope="col">{t('figures.count')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ value, label, count }) => (
              <tr key={value}>
                <th scope="row">{label}</th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
