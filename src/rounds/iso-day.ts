import { ValidateBy } from 'class-validator';

/** A property that holds an existing day as `2026-12-01`. */
export const IsoDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isoDay',
    validator: { validate: isIsoDay, defaultMessage: () => '$property must be a day such as 2026-12-01' },
  });

/** Years from 2000 to 2099: what somebody can mean by the start of a round. */
export function isIsoDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^20\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
