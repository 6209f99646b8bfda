import type { Account } from '../../accounts/account.entity.js';
import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { SelectField } from '../../platform/web/components/select-field.js';
import { usePage } from '../../platform/web/page-context.js';
import type { Candidate } from '../candidate.entity.js';
import { registeringTexts } from './texts.js';

interface SupervisorFieldProps {
  value: string | null;
  error?: string;
  supervisors: readonly Account[];
}

/** Who looks after somebody. */
export function SupervisorField({ value, error, supervisors }: SupervisorFieldProps) {
  const { language, user } = usePage();
  const t = registeringTexts(language);
  return (
    <SelectField
      name="supervisorId"
      label={t('supervisor')}
      value={value}
      error={error}
      placeholder={t('supervisorNone')}
      options={supervisors.map(({ id, name }) => ({ value: id, label: id === user?.id ? t('me', { name }) : name }))}
    />
  );
}

interface SupervisorCardProps {
  candidate: Pick<Candidate, 'id' | 'supervisorId'>;
  /** Also when they left since. */
  name: string | null;
  supervisors: readonly Account[];
}

/** Who looks after a candidate, and a way to change it for who may. */
export function SupervisorCard({ candidate, name, supervisors }: SupervisorCardProps) {
  const { language, user } = usePage();
  const t = registeringTexts(language);
  const isListed = supervisors.some(({ id }) => id === candidate.supervisorId);
  return (
    <Card title={t('supervisor')}>
      {(!isListed || !user?.may('candidates:manage')) && <p>{name ?? t('supervisorNone')}</p>}
      {user?.may('candidates:manage') && (
        <Form action={`/candidates/${candidate.id}/supervisor`}>
          <SupervisorField value={candidate.supervisorId} supervisors={supervisors} />
          <Button kind="secondary">{t('assign')}</Button>
        </Form>
      )}
    </Card>
  );
}
