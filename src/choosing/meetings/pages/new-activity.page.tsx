import { fullNameOf } from '../../../candidates/candidate.entity.js';
import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { SelectField } from '../../../platform/web/components/select-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { activityWords } from '../activity-words.js';
import { draftFields, type ActivityDraft } from '../planner/activity-draft.js';
import { ACTIVITY_MINUTES, type ActivityForm } from '../planner/read-activity.js';
import { meetingTexts } from '../staff-texts.js';
import { PlaceField, WhenFields } from './meeting-fields.js';

export interface NewActivityProps {
  draft: ActivityDraft;
  form: ActivityForm;
  errors: FormErrors;
  days: { first: string; last: string };
  vocabulary: Vocabulary;
}

/** When and where an activity is, and who is asked. */
export function NewActivityPage({ page, ...props }: PageProps<NewActivityProps>) {
  const t = meetingTexts(page.language);
  const { draft, errors, vocabulary } = props;
  const lead = `${activityWords(draft, vocabulary, page.language)}, ${draft.locationName}`;
  return (
    <Layout page={page} title={t('newTitle')}>
      <ErrorSummary errors={errors} />
      <PageHeader title={t('newTitle')} lead={lead} />
      <Card>
        <ActivityFields {...props} />
      </Card>
    </Layout>
  );
}

function ActivityFields({ draft, form, errors, days }: NewActivityProps) {
  const t = meetingTexts(usePage().language);
  const options = draft.guests.map((guest) => ({ value: guest.id, label: fullNameOf(guest), canHost: guest.canHost }));
  return (
    <Form action="/meetings">
      {Object.entries(draftFields(draft.key)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <WhenFields t={t} form={form} errors={errors} days={days} />
      <SelectField
        name="minutes"
        label={t('minutes')}
        options={ACTIVITY_MINUTES.map((minutes) => ({ value: String(minutes), label: t('minutesOf', { minutes }) }))}
        value={form.minutes}
        error={errors.minutes}
      />
      <PlaceField t={t} form={form} errors={errors} />
      <Checkboxes
        name="guest"
        label={t('guests')}
        hint={t('guestsHint')}
        options={options}
        values={form.guestIds}
        error={errors.guest}
      />
      <SelectField
        name="host"
        label={t('organiser')}
        placeholder={t('hostNone')}
        hint={t('hostHint')}
        options={options.filter(({ canHost }) => canHost)}
        value={form.hostId}
        error={errors.host}
      />
      <Actions>
        <Button icon="send">{t('send')}</Button>
        <LinkButton kind="subtle" href={`/meetings/plan?location=${draft.locationId}`}>
          {t('toDraft')}
        </LinkButton>
      </Actions>
    </Form>
  );
}
