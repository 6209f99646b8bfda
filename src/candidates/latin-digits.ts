/** A text with the digits of Arabic and Persian keyboards, and wide forms of characters, as plain ones. */
export const latinDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
