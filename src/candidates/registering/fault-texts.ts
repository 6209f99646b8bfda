import type { Language } from '../../platform/i18n/languages.js';
import { describeProblem, isTableProblem } from '../../platform/tables/texts.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { importTexts } from '../import-texts.js';
import type { RowFault } from '../row-checks.js';
import { NEW_CANDIDATE_FIELDS, type FormFault } from './new-candidate.js';
import { registeringTexts } from './texts.js';

const CHOSEN = ['gender', 'language', 'targetGroup', 'urgencyReason'];
const OWN = ['emailTaken', 'referenceTaken', 'unknownSupervisor'] as const;

/** The first fault of every field in words, in the order of the form. */
export function formErrors(faults: readonly FormFault[], language: Language): FormErrors {
  const fields = [...NEW_CANDIDATE_FIELDS, 'supervisorId'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const fault = faults.find((one) => one.field === field);
      return fault ? [[field, describeFault(fault, language)]] : [];
    }),
  );
}

function describeFault({ field, code, values }: FormFault, language: Language): string {
  const t = registeringTexts(language);
  const own = OWN.find((known) => known === code);
  if (own) return t(own, values);
  if (field === 'supervisorId') return t('unknownSupervisor');
  if (CHOSEN.includes(field)) return t('choose', { field: t(field) });
  if (code === 'cellEmpty') return t('fillIn', { field: t(field) });
  const problem = { code, values };
  return isTableProblem(problem) ? describeProblem(problem, language) : importTexts(language)(code as RowFault, values);
}
