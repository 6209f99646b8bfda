const DELIMITERS = [';', ',', '\t'] as const;

/** The character that separates the columns: of `;`, `,` and tab the one that occurs most in the header, outside quotes. */
export function detectDelimiter(text: string): (typeof DELIMITERS)[number] {
  const header =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const count = (delimiter: string) => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
