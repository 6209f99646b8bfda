import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { offerTexts } from '../my-offer-texts.js';
import type { OwnOffer } from '../own-offers.js';

/** Seeing each other before one answers. */
export function AskToMeet({ placement, own }: OwnOffer) {
  const t = offerTexts(usePage().language);
  return (
    <Card title={t('meetTitle')} tone="tint">
      <p>{t(own.meetingAskedAt ? 'meetAsked' : 'meetText')}</p>
      {!own.meetingAskedAt && (
        <Form action={`/my/offer/${placement.id}/meet`}>
          <Button kind="secondary" icon="calendar-heart">
            {t('meet')}
          </Button>
        </Form>
      )}
    </Card>
  );
}
