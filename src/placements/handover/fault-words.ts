import type { Formats } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { LONGEST_KEY_PLACE } from './key-appointment.js';
import type { HandoverTranslate } from './texts.js';
import type { HandoverFault } from './handover-faults.js';

/** What is wrong, by field, in the language of the page; of two faults of one field the first. */
export function handoverErrors(faults: readonly HandoverFault[], t: HandoverTranslate, formats: Formats): FormErrors {
  const errors = new Map<string, string>();
  for (const fault of faults) if (!errors.has(fault.field)) errors.set(fault.field, wordsOf(fault, t, formats));
  return Object.fromEntries(errors);
}

function wordsOf(fault: HandoverFault, t: HandoverTranslate, formats: Formats): string {
  const names = 'people' in fault ? formats.list(fault.people.map(({ firstName }) => isolated(firstName))) : '';
  return t(fault.code, {
    ...('day' in fault && { day: formats.date(fault.day) }),
    ...('last' in fault && { last: formats.date(fault.last) }),
    ...('months' in fault && { months: fault.months }),
    ...('people' in fault && { fromAge: fault.fromAge, lastAge: fault.lastAge, names }),
    most: LONGEST_KEY_PLACE,
  });
}
