import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { addressOf } from '../../homes/home.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { User } from '../../platform/http/user.js';
import { languagesFor, type Language } from '../../platform/i18n/languages.js';
import type { PlacementMember } from '../../placements/placement.entity.js';
import { topicsOf } from '../agreement.entity.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { AgreementsQueries, lockAgreement, mustLead, type AgreementInFull } from '../agreements.queries.js';
import { AgreementPdf } from '../document/agreement-pdf.js';
import { VersionEnds } from '../signing/version-ends.js';
import { agreementText, hashOfText, type AgreementText } from './agreement-text.js';
import { AgreementSigner, AgreementVersion } from './agreement-version.entity.js';
import { signs } from './who-signs.js';

/** Freezes what was agreed as a version that can be signed. */
@Injectable()
export class VersionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly agreements: AgreementsQueries,
    private readonly pdf: AgreementPdf,
    private readonly ends: VersionEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Shares the text as it is now: every resident is asked to sign it. Of two at the same moment the second one changed nothing.
   * @returns the version
   * @throws NotFoundException; ForbiddenException for another supervisor
   * @throws AgreementConflict when the placement is not approved yet, topics were not agreed about yet, nobody is there to sign, the same text waits for signatures or is in
   * force, a character can't be printed, or somebody changed it meanwhile
   */
  async share(agreementId: string, user: User): Promise<AgreementVersion> {
    const checked = await this.checked(agreementId, user);
    return inTransaction(this.dataSource, async (tx) => {
      await lockAgreement(tx, agreementId);
      const full = await this.agreements.load({ id: agreementId }, tx);
      const { text, hash, languages } = toShare(full, user);
      const isChecked = hash === checked.hash && languages.every((one) => checked.languages.includes(one));
      if (!isChecked) throw new AgreementConflict('topic-changed');
      const [last] = full.versions;
      await this.ends.takeBack(tx, agreementId, user);
      const number = (last?.number ?? 0) + 1;
      const choices = Object.fromEntries(full.topics.map(({ now }) => [now.topic, now.choices]));
      const shared = { sharedAt: this.clock.now(), sharedById: user.kind === 'account' ? user.id : null };
      const version = await tx.save(
        tx.create(AgreementVersion, { agreementId, number, state: 'shared', text, choices, hash, ...shared }),
      );
      await this.askToSign(tx, version.id, full);
      await this.audit.record(tx, user, {
        action: 'agreements:shared',
        recordType: 'agreement',
        recordId: agreementId,
        details: { version: number, hash },
      });
      return version;
    });
  }

  /** The text as it can be printed: it takes seconds, in which nobody has to wait. */
  private async checked(agreementId: string, user: User): Promise<ToShare> {
    const ready = toShare(await this.agreements.load({ id: agreementId }), user);
    await this.pdf.check(ready.text, ready.languages);
    return ready;
  }

  private async askToSign(tx: EntityManager, versionId: string, full: AgreementInFull): Promise<void> {
    const signers = whoSigns(full).map((resident) => ({
      versionId,
      candidateId: resident.candidateId,
      firstName: resident.candidate.firstName,
      language: readsIn(resident),
      shown: [],
    }));
    await tx.insert(AgreementSigner, signers);
    await this.news.tell(tx, { candidateIds: signers.map((one) => one.candidateId), kind: 'agreementShared' });
  }
}

/** In which language somebody reads it beside Dutch. */
const readsIn = ({ candidate }: PlacementMember): Language => languagesFor(candidate.language)[0];

const whoSigns = ({ agreement: { placement }, residents }: AgreementInFull) =>
  residents.filter(({ candidate }) => signs(candidate, placement.status));

interface ToShare {
  text: AgreementText;
  hash: string;
  /** In which its residents read it. */
  languages: Language[];
}

/** @throws ForbiddenException for another supervisor; AgreementConflict when there is nothing to share (yet) */
function toShare(full: AgreementInFull, user: User): ToShare {
  mustLead(full.residents, user);
  if (full.agreement.placement.status === 'accepted') throw new AgreementConflict('placement-not-approved');
  if (full.topics.some(({ now }) => now.agreedAt === null)) throw new AgreementConflict('topics-open');
  const languages = whoSigns(full).map(readsIn);
  if (languages.length === 0) throw new AgreementConflict('nobody-signs');
  const text = textOf(full);
  const hash = hashOfText(text);
  const isSame = full.versions.some((one) => one.hash === hash && (one.state === 'shared' || one.state === 'inForce'));
  if (isSame) throw new AgreementConflict('nothing-changed');
  return { text, hash, languages };
}

/** What would be signed, as it is agreed now. */
export function textOf({ agreement, topics }: AgreementInFull) {
  const { home } = agreement.placement;
  const { number, content } = agreement.template;
  return agreementText(
    `${addressOf(home)}, ${home.city}`,
    { number: number ?? 0, content: { ...content, topics: topicsOf(agreement) } },
    topics.map(({ now }) => now),
  );
}

export const noSuchVersion = () =>
  new NotFoundException({ type: 'version-not-found', message: 'There is no such version of the house agreements.' });
