import { addressOf } from '../../../homes/home.entity.js';
import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Radios } from '../../../platform/web/components/choices.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Points } from '../../../platform/web/components/points.js';
import { Layout } from '../../../platform/web/layout.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PageProps } from '../../../platform/web/page.js';
import { DECLINE_REASONS } from '../../offers/decline-reasons.js';
import type { Placement } from '../../placement.entity.js';
import { offerTexts } from '../my-offer-texts.js';

export interface AnswerPageProps {
  placement: Placement;
  answer: 'accept' | 'decline';
}

/** Asks once more, and says first what the answer brings about: a yes is not final, a no costs nothing. */
export function AnswerPage({ page, placement, answer }: PageProps<AnswerPageProps>) {
  const t = offerTexts(page.language);
  const title = t(answer === 'accept' ? 'acceptTitle' : 'declineTitle');
  return (
    <Layout page={page} title={title}>
      <PageHeader eyebrow={<bdi>{addressOf(placement.home)}</bdi>} title={title} />
      <Card>
        {answer === 'accept' ? <WhatYesMeans /> : <WhatNoMeans />}
        <Form action={`/my/offer/${placement.id}/${answer}`}>
          {answer === 'decline' && (
            <Radios
              name="reason"
              label={t('reason')}
              hint={t('reasonHint')}
              options={DECLINE_REASONS.map((reason) => ({ value: reason, label: t(`reason_${reason}`) }))}
              optional
            />
          )}
          <Actions>
            <Button kind={answer === 'accept' ? 'primary' : 'danger'} icon={answer === 'accept' ? 'check' : 'x'}>
              {t(answer === 'accept' ? 'acceptSure' : 'declineSure')}
            </Button>
            <LinkButton icon="arrow-left" href="/my/offer">
              {t('back')}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Layout>
  );
}

function WhatYesMeans() {
  const t = offerTexts(usePage().language);
  return (
    <Points
      points={[
        { icon: 'users', text: t('yesEverybody') },
        { icon: 'arrow-back-up', text: t('yesCanChange') },
        { icon: 'building-community', text: t('yesStaff') },
      ]}
    />
  );
}

function WhatNoMeans() {
  const t = offerTexts(usePage().language);
  return (
    <Points
      points={[
        { icon: 'circle-check', text: t('noPenalty') },
        { icon: 'clock', text: t('noWaiting') },
        { icon: 'eye-off', text: t('noPrivate') },
        { icon: 'alert-triangle', text: t('noFinal'), attention: true },
      ]}
    />
  );
}
