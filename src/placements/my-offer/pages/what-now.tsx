import { Actions } from '../../../platform/web/components/actions.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { ReadAloud } from '../../../platform/web/components/read-aloud.js';
import { usePage } from '../../../platform/web/page-context.js';
import { myHomeTexts } from '../../handover/my-texts.js';
import { isHoused } from '../../placement-states.js';
import { offerTexts } from '../my-offer-texts.js';
import { canAccept, canDecline, isGoingOn } from '../offer-standing.js';
import type { OwnOffer } from '../own-offers.js';

/** How it stands, and the answer: what a no brings is said before it is given. */
export function WhatNow({ placement, standing }: OwnOffer) {
  const { language, formats } = usePage();
  const t = offerTexts(language);
  const isAsked = canAccept(standing);
  const waits = standing === 'asked' || standing === 'saidYes';
  return (
    <Card
      anchor="offer-now"
      title={t(`title_${standing}`)}
      tone={isAsked ? 'sun' : isGoingOn(standing) ? 'tint' : 'plain'}
      aside={<ReadAloud of="#offer-now, #offer-home" />}
    >
      <p>{t(`now_${standing}`)}</p>
      {waits && placement.answerBy && (
        <p>
          <strong>{t('answerBy', { date: formats.date(placement.answerBy) })}</strong>
        </p>
      )}
      {isAsked && (
        <p>
          {t('noPenalty')} {t('noWaiting')}
        </p>
      )}
      {canDecline(standing) && (
        <Actions>
          {isAsked && (
            <LinkButton kind="primary" icon="check" href={`/my/offer/${placement.id}/accept`}>
              {t('accept')}
            </LinkButton>
          )}
          <LinkButton icon="x" href={`/my/offer/${placement.id}/decline`}>
            {t(isAsked ? 'decline' : 'declineAfterAll')}
          </LinkButton>
        </Actions>
      )}
      {isHoused(placement.status) && (
        <LinkButton kind="primary" icon="key" href="/my/home">
          {myHomeTexts(language)('title')}
        </LinkButton>
      )}
      {!isGoingOn(standing) && standing !== 'ended' && <p>{t('stillWaiting')}</p>}
    </Card>
  );
}
