import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes, Radios } from '../../../platform/web/components/choices.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Place } from '../meet-form.js';
import { ChoosingTabs } from '../../pages/choosing-tabs.js';
import { myMeetingTexts } from '../my-texts.js';
import type { MeetingForm } from '../read-meeting.js';
import { PlaceField, WhenFields } from './meeting-fields.js';
import { WithName } from './subject.js';

export interface MeetPageProps {
  other: { id: string; name: string };
  /** Where both would live. */
  places: Place[];
  form: MeetingForm & { withSupervisor: boolean };
  errors: FormErrors;
  /** A proposal between the two waits for an answer: this one takes its place. */
  replaces: boolean;
  days: { first: string; last: string };
}

/** Asks somebody to meet. */
export function MeetPage({ page, ...props }: PageProps<MeetPageProps>) {
  const t = myMeetingTexts(page.language);
  const { other, places, errors, replaces } = props;
  return (
    <Layout page={page} title={t('proposeTitle', { name: other.name })}>
      <ErrorSummary errors={errors} />
      <ChoosingTabs />
      <PageHeader
        title={<WithName sentence={t('proposeTitle', { name: '\n' })} name={other.name} />}
        lead={<WithName sentence={t('proposeLead', { name: '\n' })} name={other.name} />}
      />
      {replaces && (
        <Alert kind="info">
          <p>{t('replaces')}</p>
        </Alert>
      )}
      {places.length > 0 ? (
        <Card>
          <MeetForm {...props} />
        </Card>
      ) : (
        <EmptyState icon="map-pin" title={t('cannotTitle')}>
          <p>{t('noLocation')}</p>
        </EmptyState>
      )}
    </Layout>
  );
}

function MeetForm({ other, places, form, errors, days }: MeetPageProps) {
  const { language } = usePage();
  const t = myMeetingTexts(language);
  return (
    <Form action={`/my/people/${other.id}/meet`}>
      <WhenFields t={t} form={form} errors={errors} days={days} />
      <Radios
        name="locationId"
        label={t('location')}
        hint={t('locationHint')}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={form.locationId}
        error={errors.locationId}
        required
      />
      <PlaceField t={t} form={form} errors={errors} />
      <Checkboxes
        name="withSupervisor"
        label={t('supervisor')}
        options={[{ value: 'yes', label: t('supervisorWish') }]}
        values={form.withSupervisor ? ['yes'] : []}
      />
      <Actions>
        <Button icon="send">{t('send')}</Button>
        <LinkButton kind="subtle" href={`/my/people/${other.id}`}>
          {t('toPeople')}
        </LinkButton>
      </Actions>
    </Form>
  );
}
