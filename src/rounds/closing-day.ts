import type { FieldProblem } from '../platform/http/problem.js';

/** Choosing can close today, not in the past: what people chose since would be chosen for nothing. */
export function closingDayProblems(field: string, day: string | null, today: string): FieldProblem[] {
  return day !== null && day < today ? [{ field, message: `must be today (${today}) or later` }] : [];
}
