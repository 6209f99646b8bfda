import type { LocationWithMix } from '../../homes/homes.service.js';
import { Actions } from '../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Checkboxes, Radios } from '../../platform/web/components/choices.js';
import { DateField } from '../../platform/web/components/date-field.js';
import { EmptyState } from '../../platform/web/components/empty-state.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextField } from '../../platform/web/components/text-field.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { PhaseFields } from '../phases/pages/phase-fields.js';
import type { NewRoundForm } from '../new-round.form.js';
import { roundsTexts, type RoundsTranslate } from '../texts.js';

export interface NewRoundPageProps {
  locations: LocationWithMix[];
  form: NewRoundForm;
  errors: FormErrors;
}

export function NewRoundPage({ page, locations, form, errors }: PageProps<NewRoundPageProps>) {
  const t = roundsTexts(page.language);
  return (
    <Layout page={page} title={t('newRound')}>
      <ErrorSummary errors={errors} />
      <PageHeader title={t('newRound')} lead={t('lead')} />
      {locations.length === 0 ? (
        <EmptyState icon="building-community" title={t('noLocations')}>
          {t('noLocationsText')}
        </EmptyState>
      ) : (
        <Card>
          <Fields t={t} locations={locations} form={form} errors={errors} />
        </Card>
      )}
    </Layout>
  );
}

function Fields({ t, locations, form, errors }: NewRoundPageProps & { t: RoundsTranslate }) {
  return (
    <Form action="/rounds/new">
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        value={form.name}
        error={errors.name}
        maxLength={100}
        required
        autocomplete="off"
      />
      <DateField
        name="startsOn"
        label={t('startsOn')}
        hint={t('startsOnHint')}
        value={form.startsOn}
        error={errors.startsOn}
        required
      />
      <Checkboxes
        name="locations"
        label={t('locations')}
        hint={t('locationsHint')}
        values={form.locations}
        error={errors.locations}
        options={locations.map((location) => locationOption(location, t))}
      />
      <Radios
        name="candidates"
        label={t('whoTakesPart')}
        value={form.candidates}
        error={errors.candidates}
        options={[
          { value: 'all', label: t('everybody') },
          { value: 'statusHolder', label: t('onlyStatusHolders') },
          { value: 'youngTenant', label: t('onlyYoungTenants') },
        ]}
      />
      <PhaseFields phase="intake" form={form} errors={errors} />
      <Actions>
        <Button icon="check">{t('openRound')}</Button>
        <LinkButton href="/rounds" kind="subtle">
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  );
}

function locationOption({ id, name, places, maxStatusHolders, maxYoungTenants }: LocationWithMix, t: RoundsTranslate) {
  const hint = t('locationAbout', { places, statusHolders: maxStatusHolders, youngTenants: maxYoungTenants });
  return { value: id, label: name, hint };
}
