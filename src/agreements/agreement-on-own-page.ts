import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LaterSteps, type OwnLater } from '../candidates/later-steps.js';
import type { Language } from '../platform/i18n/languages.js';
import { myAgreementTexts } from './my-texts.js';
import { OwnAgreements, type OwnAgreement } from './own-agreement.js';

const HREF = '/my/agreement';

/** House agreements on a resident's first page: to sign them comes before anything else, to say what one thinks after a letter. */
@Injectable()
export class AgreementOnOwnPage implements OnModuleInit {
  constructor(
    private readonly later: LaterSteps,
    private readonly own: OwnAgreements,
  ) {}

  onModuleInit(): void {
    this.later.register((candidateId, language) => this.tell(candidateId, language));
  }

  private async tell(candidateId: string, language: Language): Promise<OwnLater> {
    const own = await this.own.of(candidateId);
    if (!own) return { step: null, places: [] };
    const t = myAgreementTexts(language);
    const text = stepOf(own);
    const places = [{ href: HREF, icon: 'messages', title: t('title'), text: t('placeText') }];
    const kind = text === 'stepSign' ? 'answer' : 'read';
    return { step: text && { text: t(text), href: HREF, link: t('open'), kind }, places };
  }
}

function stepOf({ toSign, hasSigned, topics, versions, candidateId }: OwnAgreement): 'stepSign' | 'stepTalk' | null {
  if (toSign) return hasSigned ? null : 'stepSign';
  if (versions.some(({ state }) => state === 'inForce')) return null;
  const isSilent = topics.some(({ views }) => !views.some((view) => view.candidateId === candidateId));
  return isSilent ? 'stepTalk' : null;
}
