import { useId } from 'preact/hooks';
import { directionOf } from '../../i18n/languages.js';
import { usePage } from '../page-context.js';

export interface LinePoint {
  /** What it stands for: "nov 2026". */
  label: string;
  /** Its height, of 1; `null` draws nothing. */
  share: number | null;
  /** In words: "12". */
  value: string;
}

export interface LineChartProps {
  title: string;
  /** What a point means. */
  note?: string;
  /** In the order of time. */
  points: readonly LinePoint[];
}

/** Room above for the highest value, the height of the drawing, and what the names of the ends take (em). */
const TOP = 1.7;
const HEIGHT = 6;
const NAMES = 1.8;
/** Room beside the first and the last point (% of the width). */
const EDGE = 4;
/** No more values than so many beside each other fit on a phone. */
const MOST_VALUES = 5;

/**
 * A line over time, as wide as there is room, mirrored from right to left. The first, the last and the highest value stand at
 * the line; a screen reader hears them all. Give the same figures as a table as well.
 */
export function LineChart({ title, note, points }: LineChartProps) {
  const id = useId();
  const isMirrored = directionOf(usePage().language) === 'rtl';
  const x = (index: number): string => {
    const along = points.length === 1 ? 50 : EDGE + ((100 - 2 * EDGE) * index) / (points.length - 1);
    return `${Math.round((isMirrored ? 100 - along : along) * 100) / 100}%`;
  };
  const told = valuesToTell(points);
  return (
    <figure class="bar-chart line-chart">
      <figcaption>
        <span class="bar-chart__title">{title}</span>
        {note && <span class="small">{note}</span>}
      </figcaption>
      <svg
        class="bar-chart__picture"
        width="100%"
        height={em(TOP + HEIGHT + NAMES)}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-values`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-values`}>{points.map(({ label, value }) => `${label}: ${value}`).join('. ')}</desc>
        <line class="line-chart__axis" x1="0" x2="100%" y1={em(TOP + HEIGHT)} y2={em(TOP + HEIGHT)} />
        {points.slice(1).map((point, index) => {
          const before = points[index]!;
          return before.share === null || point.share === null ? null : (
            <line
              key={point.label}
              class="line-chart__line"
              x1={x(index)}
              y1={y(before.share)}
              x2={x(index + 1)}
              y2={y(point.share)}
            />
          );
        })}
        {points.map(
          ({ label, share }, index) =>
            share !== null && <circle key={label} class="line-chart__point" cx={x(index)} cy={y(share)} r="4" />,
        )}
        {told.map((index) => (
          <text
            key={index}
            class="bar-chart__value"
            x={x(index)}
            y={y(points[index]!.share!, 0.7)}
            text-anchor={anchorOf(index, points.length)}
          >
            {points[index]!.value}
          </text>
        ))}
        {[0, points.length - 1].slice(0, points.length).map((index) => (
          <text
            key={index}
            class="bar-chart__nothing"
            x={x(index)}
            y={em(TOP + HEIGHT + 1.4)}
            text-anchor={anchorOf(index, points.length)}
          >
            {points[index]!.label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const em = (size: number) => `${Math.round(size * 100) / 100}em`;
const y = (share: number, above = 0) => em(TOP + HEIGHT * (1 - share) - above);

/** The ends stay within the drawing. */
function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (count === 1) return 'middle';
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}

/** Which points have their value beside them: the last, the highest and the first that is drawn, where there is room. */
function valuesToTell(points: readonly LinePoint[]): number[] {
  const drawn = points.flatMap(({ share }, index) => (share === null ? [] : { share, index }));
  if (points.length <= MOST_VALUES) return drawn.map(({ index }) => index);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last) return [];
  const highest = drawn.reduce((best, one) => (one.share > best.share ? one : best));
  const told: number[] = [];
  for (const { index } of [last, highest, first])
    if (told.every((other) => Math.abs(other - index) >= points.length / MOST_VALUES)) told.push(index);
  return told;
}
