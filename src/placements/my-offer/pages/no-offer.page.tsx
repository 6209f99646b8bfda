import { NothingYet } from '../../../candidates/pages/nothing-yet.js';
import type { PageProps } from '../../../platform/web/page.js';
import { offerTexts } from '../my-offer-texts.js';

/** No home was offered yet. */
export function NoOfferPage({ page }: PageProps) {
  const t = offerTexts(page.language);
  return (
    <NothingYet
      page={page}
      icon="home-heart"
      title={t('place')}
      none={t('noneTitle')}
      text={t('noneText')}
      toMine={t('toMyPage')}
    />
  );
}
