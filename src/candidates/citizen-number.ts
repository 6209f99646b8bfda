import { latinDigits } from './latin-digits.js';

/** Nine digits that don't belong to a longer number, perhaps with spaces, dots, hyphens or strokes between them. */
const NINE_DIGITS = /(?<!\d)\d(?:[ ./-]?\d){8}(?!\d)/g;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether a text holds what can be a citizen service number (BSN): nine digits that pass the 11-test of the Logisch Ontwerp
 * GBA. The service never stores one.
 */
export function holdsCitizenNumber(text: string): boolean {
  return (latinDigits(text).match(NINE_DIGITS) ?? []).some((found) => passesElevenTest(found.replace(/\D/g, '')));
}

function passesElevenTest(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
