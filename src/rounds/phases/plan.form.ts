import { IsOptional, IsString, MaxLength } from 'class-validator';
import { formatsFor } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { isIsoDay } from '../iso-day.js';
import { type DayFault, dayFaults, type PlannedSoFar } from './phase-days.js';
import { DAY_OF, type DayField, type PhaseDays, phasesAfter } from './round-phases.js';
import { phaseTexts } from './texts.js';

/** The days of a plan as a browser sends them: ISO, or empty for none. */
export class PlanForm implements Record<DayField, string> {
  @IsOptional() @IsString() @MaxLength(20) choosingFrom: string = '';
  @IsOptional() @IsString() @MaxLength(20) choosingClosesOn: string = '';
  @IsOptional() @IsString() @MaxLength(20) offersFrom: string = '';
  @IsOptional() @IsString() @MaxLength(20) decisionsFrom: string = '';
  @IsOptional() @IsString() @MaxLength(20) agreementsFrom: string = '';
}

export const planFormOf = (days: PhaseDays): PlanForm =>
  Object.assign(new PlanForm(), Object.fromEntries(Object.values(DAY_OF).map((field) => [field, days[field] ?? ''])));

/**
 * Reads the days of the phases to come; the form has no fields for those that have begun, whose days stay as they are.
 * @param today ISO day in the Netherlands
 * @returns the days, and a sentence for every one that is wrong
 */
export function readPlan(
  form: PlanForm,
  before: PlannedSoFar,
  today: string,
  language: Language,
): { days: PhaseDays; errors: FormErrors } {
  const t = phaseTexts(language);
  const days = { ...before.days };
  const errors: Record<string, string> = {};
  for (const phase of phasesAfter(before.phase)) {
    const field = DAY_OF[phase];
    const day = form[field];
    days[field] = isIsoDay(day) ? day : null;
    if (day !== '' && !isIsoDay(day)) errors[field] = t('dayWrong');
  }
  for (const fault of dayFaults(days, today, before)) errors[fault.field] ??= dayFaultText(fault, language);
  return { days, errors };
}

function dayFaultText({ fault, after }: DayFault, language: Language): string {
  const t = phaseTexts(language);
  if (fault === 'order' && after) return t('dayOrder', { date: formatsFor(language).date(after) });
  return t(fault === 'begun' ? 'dayBegun' : 'dayPast');
}
