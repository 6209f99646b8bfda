/** Where somebody stands between two ends: a mark on a bar, with the word beside it. @param value 0 to 4 */
export function Scale({ value, word }: { value: number; word: string }) {
  return (
    <span class="scale">
      <svg class="bar scale__bar" aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height="100%" />
        <rect class="bar__value" x={`${value * 20}%`} width="20%" height="100%" rx="4" />
      </svg>
      {word}
    </span>
  );
}
