import { IsIn, IsUUID } from 'class-validator';
import { OFFER_ANSWERS, type OfferAnswer } from './offer-answer.js';

/** What a member of staff writes down of somebody's answer. */
export class AnswerForm {
  @IsUUID()
  candidateId!: string;

  @IsIn(OFFER_ANSWERS)
  answer!: OfferAnswer;
}
