import { SharingEstimate } from '../../../candidates/affordability/estimate.js';
import type { Vocabulary } from '../../../candidates/vocabulary.js';
import { addressOf } from '../../../homes/home.entity.js';
import { Alert } from '../../../platform/web/components/alert.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { offerTexts } from '../my-offer-texts.js';
import { LONGEST_WORDS } from '../offer-question.entity.js';
import { canDecline, isGoingOn } from '../offer-standing.js';
import type { OwnOffer } from '../own-offers.js';
import type { WordsProblem } from '../question-words.js';
import { AskToMeet } from './ask-to-meet.js';
import { Housemates } from './housemates.js';
import { OfferedHome } from './offered-home.js';
import { OwnQuestions } from './own-questions.js';
import { StayTogether } from './stay-together.js';
import { WhatNow } from './what-now.js';

/** Why an act did not go: its term was over, or something changed meanwhile. */
export type OfferProblem = 'late' | 'changed';

/** A question that was not right, as it was typed. */
export interface TypedQuestion {
  text: string;
  problem: WordsProblem;
}

export interface MyOfferPageProps extends OwnOffer {
  problem?: OfferProblem;
  question?: TypedQuestion;
  vocabulary: Vocabulary;
}

/** The home that somebody is offered: what they can do now first, then the home, the money, the people, and questions. */
export function MyOfferPage({ page, ...props }: PageProps<MyOfferPageProps>) {
  const { placement, standing, problem, question } = props;
  const t = offerTexts(page.language);
  const goesOn = isGoingOn(standing);
  const error = question && t(question.problem, { most: LONGEST_WORDS });
  return (
    <Layout page={page} title={t('place')}>
      {error && <ErrorSummary errors={{ text: error }} />}
      {problem && (
        <Alert kind="warning" title={t('problemTitle')} live>
          <p>{t(problem === 'late' ? 'problemLate' : 'problemChanged')}</p>
        </Alert>
      )}
      <PageHeader
        eyebrow={t('place')}
        title={<bdi>{addressOf(placement.home)}</bdi>}
        lead={<bdi>{placement.home.city}</bdi>}
      />
      <WhatNow {...props} />
      <StayTogether {...props} />
      {goesOn && <OfferedHome {...props} />}
      {goesOn && <SharingEstimate {...props.estimate} />}
      <Housemates {...props} />
      {canDecline(standing) && <AskToMeet {...props} />}
      <OwnQuestions {...props} typed={question?.text} error={error} />
    </Layout>
  );
}
