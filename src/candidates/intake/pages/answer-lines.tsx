/** An answer in words: one line as a sentence, several as a list. Own words keep their own direction. */
export function AnswerLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <p dir="auto">{lines[0]}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
