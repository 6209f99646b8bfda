import { DateField } from '../../../platform/web/components/date-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PlanForm } from '../plan.form.js';
import { DAY_OF, phasesAfter, type RoundPhase } from '../round-phases.js';
import { phaseTexts } from '../texts.js';

/** The first days of the phases after this one, in a form. */
export function PhaseFields({ phase, form, errors }: { phase: RoundPhase; form: PlanForm; errors: FormErrors }) {
  const t = phaseTexts(usePage().language);
  return (
    <>
      {phasesAfter(phase)
        .map((later) => DAY_OF[later])
        .map((field) => (
          <DateField
            key={field}
            name={field}
            label={t(field)}
            hint={t(`${field}Hint`)}
            value={form[field]}
            error={errors[field]}
            optional
          />
        ))}
    </>
  );
}
