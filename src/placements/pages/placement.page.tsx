import { addressOf } from '../../homes/home.entity.js';
import { GroupInHome } from '../../matching/pages/group-in-home.js';
import { namesInSentence } from '../../matching/names-in-sentence.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { Alert } from '../../platform/web/components/alert.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { WithAside } from '../../platform/web/components/arrangement.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import { usePage } from '../../platform/web/page-context.js';
import type { PageProps } from '../../platform/web/page.js';
import { FileCards } from '../file/pages/file-cards.js';
import { ChecklistCard } from '../handover/pages/checklist-card.js';
import { HandoverCard } from '../handover/pages/handover-card.js';
import { OfferQuestionsCard, type AnswerTyped } from '../my-offer/pages/offer-questions-card.js';
import { LettersCard } from '../letters/pages/letters-card.js';
import { isHoused } from '../placement-states.js';
import type { PlacementInFull } from '../placement-in-full.js';
import { placementTexts } from '../texts.js';
import { ActProblem } from './act-problem.js';
import type { ActForm } from './act-form.js';
import { MixOfPlaces } from './mix-of-places.js';
import { OfferAnswers } from './offer-answers.js';
import { PastSteps } from './past-steps.js';
import { PlacementStatusBadge } from './placement-status.js';
import { StaffActsCard } from './staff-acts-card.js';

export interface PlacementPageProps extends PlacementInFull {
  form: ActForm;
  /** An answer to a question that was not right. */
  answerTyped?: AnswerTyped;
}

/** One placement: what the people share first, what to talk about second; the rules and what can be done beside it. */
export function PlacementPage({ page, ...props }: PageProps<PlacementPageProps>) {
  const { placement, members } = props;
  const { home, proposal } = placement;
  const t = placementTexts(page.language);
  const number = proposalNumber(proposal.number);
  return (
    <Layout page={page} title={`${number}, ${addressOf(home)}`} width="wide">
      <ActProblem form={props.form} />
      <PageHeader
        eyebrow={
          <TextLink href={`/rounds/${proposal.run.roundId}`}>
            {t('placementOfRound', { number, round: proposal.run.round.name })}
          </TextLink>
        }
        title={addressOf(home)}
        lead={t('placementLead', {
          names: namesInSentence(members, page.language),
          rooms: home.rooms,
          location: home.location.name,
        })}
        badge={<PlacementStatusBadge status={placement.status} />}
      />
      <WithAside
        toAside={t('toSteps')}
        aside={
          <>
            <StaffActsCard {...props} />
            <AgreementLink placement={placement} />
            <HandoverCard handover={props.handover} status={placement.status} />
            <ChecklistCard handover={props.handover} status={placement.status} />
            {placement.offeredAt && <OfferAnswers placement={placement} members={members} />}
            <OfferQuestionsCard {...props} typed={props.answerTyped} />
            <MixOfPlaces places={props.mix} />
            <PastSteps history={props.history} />
            <LettersCard letters={props.letters} />
          </>
        }
      >
        {placement.adjustedAt && (
          <Alert kind="info" title={t('adjusted')}>
            <p>
              {t('adjustedText', {
                by: placement.adjustedBy?.name ?? t('integration'),
                date: page.formats.dateTime(placement.adjustedAt),
              })}
            </p>
          </Alert>
        )}
        <GroupInHome
          people={props.people}
          home={home}
          explanation={placement.explanation}
          choices={props.choices}
          weights={props.weights}
          vocabulary={props.vocabulary}
        />
        {props.file && <FileCards file={props.file} homeId={home.id} />}
      </WithAside>
    </Layout>
  );
}

/** To the house agreements, which a later stage keeps. */
function AgreementLink({ placement: { id, status } }: Pick<PlacementPageProps, 'placement'>) {
  const { language, user } = usePage();
  if (!(status === 'accepted' || isHoused(status)) || !user?.may('agreements:see-state')) return null;
  return (
    <LinkButton icon="messages" href={`/agreements/of/${id}`}>
      {placementTexts(language)('agreements')}
    </LinkButton>
  );
}
