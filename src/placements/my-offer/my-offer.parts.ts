import { MyOfferPages } from './my-offer.pages.js';
import { OfferOnOwnPage } from './offer-on-own-page.js';
import { OfferQuestion } from './offer-question.entity.js';
import { OfferQuestionPages } from './offer-question.pages.js';
import { OfferQuestions } from './offer-questions.service.js';
import { OwnOffers } from './own-offers.js';
import { QuestionsInData } from './questions-in-data.js';
import { StayTogetherService } from './staying-together.service.js';

/** What the module is made of here. */
export const MY_OFFER = {
  entities: [OfferQuestion],
  controllers: [MyOfferPages, OfferQuestionPages],
  providers: [OwnOffers, OfferQuestions, StayTogetherService, OfferOnOwnPage, QuestionsInData],
};
