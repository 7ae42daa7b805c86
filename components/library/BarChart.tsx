import { scaleBand, scaleLinear } from 'd3-scale';
import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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

/** Lengths in pixels; the drawing is as wide as its place, so that its words stay as large as others. */
const WIDEST = 480;
const ROW = 24;
const FIGURE = 60;
/** Between a label and its bar. */
const GAP = 8;
/** Width of a letter, on average in a wide font. */
const LETTER = 7.7;

/** Room for labels in a drawing of this width. */
const labelRoom = (width: number) => Math.min(180, width * 0.48);

function shortened(label: string, room: number): string {
  const letters = Math.floor(room / LETTER);
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

/** The width in pixels that a drawing has got. */
function useWidth(drawing: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(WIDEST);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(drawing.current!);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** Counts as horizontal bars, each with its name and figure beside it, and the same as a table. */
export function BarChart({ title, note, bars }: Props) {
  const { t, number } = useLanguage();
  const id = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(drawing);
  const label = labelRoom(width);
  const height = bars.length * ROW;
  const rows = scaleBand<string>()
    .domain(bars.map(({ value }) => value))
    .range([0, height])
    .paddingInner(0.25);
  const lengths = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ count }) => count))])
    .range([0, Math.max(1, width - label - FIGURE)]);
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption id={id}>
        <h2>{title}</h2>
        {note && <p class="soft small">{note}</p>}
      </figcaption>
      <svg
        ref={drawing as RefObject<SVGSVGElement>}
        height={height + 2}
        viewBox={`0 -1 ${width} ${height + 2}`}
        aria-hidden="true"
        focusable="false"
      >
        {bars.map(({ value, label: name, count, look }) => (
          <g key={value} transform={`translate(0 ${rows(value) ?? 0})`}>
            <title>{name}</title>
            <text class="chart-label" x={label - GAP} y={rows.bandwidth() / 2}>
              {shortened(name, label - GAP)}
            </text>
            <rect
              class={`chart-bar ${look ?? ''}`}
              x={label}
              width={Math.max(1, lengths(count))}
              height={rows.bandwidth()}
            />
            <text class="chart-figure" x={label + lengths(count) + 6} y={rows.bandwidth() / 2}>
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
