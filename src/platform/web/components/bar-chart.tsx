import { useId } from 'preact/hooks';
import { directionOf } from '../../i18n/languages.js';
import { usePage } from '../page-context.js';

export interface Bar {
  label: string;
  /** Its length, of 1; `null` draws no bar, the value says why. */
  share: number | null;
  /** What it stands for, in words: "94%". */
  value: string;
  /** A second figure as a line across the bar, of 1. */
  mark?: number | null;
}

export interface BarChartProps {
  title: string;
  /** What a bar and a mark mean. */
  note?: string;
  bars: readonly Bar[];
}

/** How much of the width a full bar takes (%); the rest is for its value. */
const FULL = 76;
const ROW = 3;
const MOST_LETTERS = 32;

/**
 * Bars under each other, each with its name above and its value behind it; as wide as there is room, mirrored from right to
 * left. A screen reader hears the title and the values; give the same figures as a table as well.
 */
export function BarChart({ title, note, bars }: BarChartProps) {
  const id = useId();
  return (
    <figure class="bar-chart">
      <figcaption>
        <span class="bar-chart__title">{title}</span>
        {note && <span class="small">{note}</span>}
      </figcaption>
      <svg
        class="bar-chart__picture"
        width="100%"
        height={em(bars.length * ROW)}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-values`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-values`}>{bars.map(({ label, value }) => `${label}: ${value}`).join('. ')}</desc>
        {bars.map((bar, index) => (
          <BarRow key={bar.label} bar={bar} top={index * ROW} />
        ))}
      </svg>
    </figure>
  );
}

function BarRow({ bar: { label, share, value, mark }, top }: { bar: Bar; top: number }) {
  const isMirrored = directionOf(usePage().language) === 'rtl';
  /** A stretch from `from` on, in % of the width, counted from where reading begins. */
  const stretch = (from: number, width: number) => ({
    x: `${isMirrored ? 100 - from - width : from}%`,
    width: `${width}%`,
  });
  const start = isMirrored ? '100%' : '0';
  const end = isMirrored ? '0' : '100%';
  return (
    <>
      <text class="bar-chart__label" x={start} y={em(top + 1)}>
        {shortened(label)}
      </text>
      {share === null ? (
        <text class="bar-chart__nothing" x={start} y={em(top + 2.2)}>
          {value}
        </text>
      ) : (
        <>
          <rect class="bar__track" {...stretch(0, FULL)} y={em(top + 1.45)} height={em(0.75)} rx={em(0.2)} />
          <rect class="bar__value" {...stretch(0, FULL * share)} y={em(top + 1.45)} height={em(0.75)} rx={em(0.2)} />
          {typeof mark === 'number' && (
            <rect class="bar-chart__mark" {...stretch(FULL * mark, 0)} width="4" y={em(top + 1.25)} height={em(1.15)} />
          )}
          <text class="bar-chart__value" x={end} y={em(top + 2.15)} text-anchor="end">
            {value}
          </text>
        </>
      )}
    </>
  );
}

const em = (size: number) => `${Math.round(size * 100) / 100}em`;

const shortened = (label: string) =>
  label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label;
