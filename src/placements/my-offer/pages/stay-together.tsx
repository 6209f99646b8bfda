import { Actions } from '../../../platform/web/components/actions.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { isolated } from '../../../platform/i18n/isolated.js';
import { offerTexts } from '../my-offer-texts.js';
import type { OwnOffer } from '../own-offers.js';

/** After an offer ended: whether those who are left stay together for the next one. What the others say is not told. */
export function StayTogether({ placement, staying, housemates }: OwnOffer) {
  const { language, formats } = usePage();
  const t = offerTexts(language);
  if (!staying) return null;
  const names = formats.list(housemates.map(({ person }) => isolated(person.name)));
  return (
    <Card title={t('stayTitle')} tone={staying === 'ask' ? 'sun' : 'tint'} anchor="stay">
      <p>{t(`stay_${staying}`, { names })}</p>
      {staying === 'ask' && (
        <Form action={`/my/offer/${placement.id}/stay`}>
          <p>{t('stayFree')}</p>
          <Actions>
            <Button name="stay" value="yes" icon="users-group">
              {t('stayYes')}
            </Button>
            <Button kind="secondary" name="stay" value="no" icon="x">
              {t('stayNo')}
            </Button>
          </Actions>
        </Form>
      )}
    </Card>
  );
}
