import type { TenancyForm } from '../../../homes/home.entity.js';
import type { LeaseRules } from '../../../platform/config/dutch-rules.js';
import { Card } from '../../../platform/web/components/card.js';
import { Radios } from '../../../platform/web/components/choices.js';
import { DateField } from '../../../platform/web/components/date-field.js';
import { Facts } from '../../../platform/web/components/facts.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Placement } from '../../placement.entity.js';
import { LONGEST_KEY_PLACE } from '../key-appointment.js';
import { LEASE_TYPES } from '../lease-rules.js';
import type { HandoverForm } from '../read-handover.js';
import { handoverTexts } from '../texts.js';

export interface LeaseFieldsProps {
  placement: Pick<Placement, 'home'>;
  tenancyForm: TenancyForm;
  /** In force today, for the hints. */
  rules: LeaseRules;
  form: HandoverForm;
  errors: FormErrors;
}

/** What kind of lease, and from when to when. */
export function LeaseFields({ placement, tenancyForm, rules, form, errors }: LeaseFieldsProps) {
  const { language, formats } = usePage();
  const t = handoverTexts(language);
  const { youthLease, temporaryLease } = rules;
  const limits = {
    fromAge: youthLease.fromAge,
    lastAge: youthLease.underAge - 1,
    years: youthLease.months / 12,
    months: temporaryLease.months,
  };
  return (
    <Card title={t('lease')}>
      <Facts facts={[{ term: t('tenancyForm'), value: t(tenancyForm) }]} />
      <Radios
        name="leaseType"
        label={t('leaseType')}
        options={LEASE_TYPES.map((type) => ({
          value: type,
          label: t(`type_${type}`),
          hint: t(`hint_${type}`, limits),
        }))}
        value={form.leaseType}
        error={errors.leaseType}
        required
      />
      <DateField
        name="startsOn"
        label={t('startsOn')}
        hint={t('startsOnHint', { date: formats.date(placement.home.availableFrom) })}
        value={form.startsOn}
        error={errors.startsOn}
        required
      />
      <DateField
        name="signedOn"
        label={t('signedOn')}
        hint={t('signedOnHint')}
        value={form.signedOn}
        error={errors.signedOn}
        required
      />
      <DateField
        name="endsOn"
        label={t('endsOn')}
        hint={t('endsOnHint')}
        value={form.endsOn}
        error={errors.endsOn}
        optional
      />
    </Card>
  );
}

/** When and where the residents get the key. */
export function KeyFields({ form, errors }: { form: HandoverForm; errors: FormErrors }) {
  const t = handoverTexts(usePage().language);
  return (
    <Card title={t('key')}>
      <p>{t('keyLead')}</p>
      <DateField name="keyDay" label={t('keyDay')} value={form.keyDay} error={errors.keyDay} optional />
      <TextField
        name="keyTime"
        label={t('keyTime')}
        hint={t('keyTimeHint')}
        value={form.keyTime}
        error={errors.keyTime}
        autocomplete="off"
        maxLength={5}
        optional
      />
      <TextField
        name="keyPlace"
        label={t('keyPlace')}
        value={form.keyPlace}
        error={errors.keyPlace}
        maxLength={LONGEST_KEY_PLACE}
        autocomplete="off"
        optional
      />
    </Card>
  );
}
