import { addressOf } from '../../../homes/home.entity.js';
import { namesInSentence } from '../../../matching/names-in-sentence.js';
import { proposalNumber } from '../../../matching/proposal-number.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { Stack } from '../../../platform/web/components/arrangement.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { PlacementWithPeople } from '../../placements.queries.js';
import { handoverTexts } from '../texts.js';
import { KeyFields, LeaseFields, type LeaseFieldsProps } from './handover-fields.js';

export interface HandoverPageProps extends PlacementWithPeople, Omit<LeaseFieldsProps, 'placement'> {
  /** Somebody else changed it since the form was opened. */
  isChanged?: boolean;
}

/** Plans the lease and the appointment for the key. */
export function HandoverPage({ page, ...props }: PageProps<HandoverPageProps>) {
  const { placement, members, form, errors, isChanged } = props;
  const t = handoverTexts(page.language);
  const number = proposalNumber(placement.proposal.number);
  const back = `/placements/${placement.id}`;
  return (
    <Layout page={page} title={`${t('title')}, ${addressOf(placement.home)}`}>
      <ErrorSummary errors={errors} />
      {isChanged && (
        <Alert kind="warning" live>
          <p>{t('changedMeanwhile')}</p>
        </Alert>
      )}
      <PageHeader
        eyebrow={<TextLink href={back}>{`${number}, ${addressOf(placement.home)}`}</TextLink>}
        title={t('title')}
        lead={t('lead', { names: namesInSentence(members, page.language) })}
      />
      <Form action={`${back}/handover`}>
        <input type="hidden" name="revision" value={form.revision} />
        <Stack>
          <LeaseFields {...props} />
          {placement.status !== 'handedOver' && <KeyFields form={form} errors={errors} />}
        </Stack>
        <Actions>
          <Button icon="check">{t('save')}</Button>
          <LinkButton kind="subtle" href={back}>
            {t('back')}
          </LinkButton>
        </Actions>
      </Form>
    </Layout>
  );
}
