import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LaterSteps, type OwnLater } from '../../candidates/later-steps.js';
import type { Language } from '../../platform/i18n/languages.js';
import { offerTexts } from './my-offer-texts.js';
import { isGoingOn } from './offer-standing.js';
import { OwnOffers } from './own-offers.js';

const HREF = '/my/offer';

/** An offer on the first page of a candidate: to answer, or how it goes on. */
@Injectable()
export class OfferOnOwnPage implements OnModuleInit {
  constructor(
    private readonly later: LaterSteps,
    private readonly offers: OwnOffers,
  ) {}

  onModuleInit(): void {
    this.later.register((candidateId, language) => this.tell(candidateId, language));
  }

  private async tell(candidateId: string, language: Language): Promise<OwnLater> {
    const own = await this.offers.latest(candidateId);
    if (!own) return { step: null, places: [] };
    const t = offerTexts(language);
    const link = { href: HREF, link: t('open') };
    const places = [{ href: HREF, icon: 'home-heart', title: t('place') }];
    const standing = this.offers.standing(own);
    const hasHome = isGoingOn(standing);
    if (standing === 'asked') return { step: { text: t('stepAnswer'), ...link, kind: 'answer' }, places, hasHome };
    if (hasHome) return { step: { text: t(`now_${standing}`), ...link, kind: 'wait' }, places, hasHome };
    const isAsked = (await this.offers.staying(own)) === 'ask';
    return { step: isAsked ? { text: t('stepStay'), ...link, kind: 'answer' } : null, places };
  }
}
