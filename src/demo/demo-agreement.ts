import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Agreement, AgreementTopic } from '../agreements/agreement.entity.js';
import { ConversationService } from '../agreements/conversation/conversation.service.js';
import { AgreementDraftService } from '../agreements/draft/agreement-draft.service.js';
import { SYSTEM } from '../audit/audit.service.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { DecisionsService } from '../placements/decisions.service.js';
import { OffersService } from '../placements/offers/offers.service.js';
import { PlacementMember } from '../placements/placement.entity.js';

/** All said yes to one home: it is theirs, and they are talking about their house agreements. */
export async function beginAgreement(app: INestApplicationContext, placementId: string): Promise<void> {
  const db = app.get(DataSource).manager;
  const people = (await db.findBy(PlacementMember, { placementId })).map(({ candidateId }) => candidateId);
  for (const candidateId of people)
    await app.get(OffersService).answer(placementId, { candidateId, answer: 'accepted' }, SYSTEM);
  await app.get(DecisionsService).approve(placementId, { reason: 'The example.', actor: SYSTEM });
  const agreementId = await app.get(AgreementDraftService).start(placementId, SYSTEM);
  // The second resident has said something about the first topics; the first one signs in and goes on.
  const topics = await db.find(AgreementTopic, {
    where: { agreementId },
    order: { differs: 'DESC', topic: 'ASC' },
    take: 3,
  });
  for (const { topic, revision, differs } of topics) {
    const said = {
      stance: differs ? ('talk' as const) : ('fine' as const),
      words: null,
      language: 'nl' as const,
      revision,
    };
    await app.get(ConversationService).say(agreementId, topic, people[1]!, said, SYSTEM);
  }
}

/** Somebody who lives in a home with house agreements; null when nobody does. */
export async function residentWithAgreement(app: INestApplicationContext): Promise<Candidate | null> {
  const db = app.get(DataSource).manager;
  const [agreement] = await db.find(Agreement, { order: { startedAt: 'ASC' }, take: 1 });
  if (!agreement) return null;
  const { placementId } = agreement;
  const member = await db.findOne(PlacementMember, {
    where: { placementId },
    order: { candidateId: 'ASC' },
    relations: { candidate: true },
  });
  return member?.candidate ?? null;
}
