import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOf } from '../../accounts/secrets.js';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { latinDigits } from '../../candidates/latin-digits.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { User } from '../../platform/http/user.js';
import type { Language } from '../../platform/i18n/languages.js';
import { AgreementConflict } from '../agreement-conflict.js';
import { Agreement } from '../agreement.entity.js';
import { lockAgreement, mustLead, residentsOf } from '../agreements.queries.js';
import { TalkTasks } from '../talk-tasks.js';
import { noSuchVersion } from '../versions/versions.service.js';
import {
  AgreementSignature,
  AgreementSigner,
  AgreementVersion,
  type SigningMethod,
} from '../versions/agreement-version.entity.js';
import { countedCode } from './code-limits.js';
import { SigningCode } from './signing.entity.js';
import { VersionEnds } from './version-ends.js';

const MINUTE = 60_000;
/** How long a code can be used. */
export const CODE_MINUTES = 10;
const MOST_WRONG = 5;

/** A version that is being signed, locked with its agreement. */
interface Locked {
  agreement: Agreement;
  version: AgreementVersion;
  signers: AgreementSigner[];
}

/** Signing: after every topic was shown, with a fresh code; the supervisor as a witness, last. */
@Injectable()
export class SigningService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ends: VersionEnds,
    private readonly talk: TalkTasks,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** A topic was on the screen of a resident. Again changes nothing. @throws NotFoundException; AgreementConflict */
  show(versionId: string, candidateId: string, topic: string): Promise<void> {
    return this.locked(versionId, async (tx, { version, signers }) => {
      const { shown } = signerOf(signers, candidateId);
      if (shown.includes(topic) || !version.text.topics.some(({ code }) => code === topic)) return;
      await tx.update(AgreementSigner, { versionId, candidateId }, { shown: [...shown, topic] });
    });
  }

  /**
   * Makes a fresh code of six digits; an earlier one is worth nothing from then on.
   * @param isSpoken the supervisor tells it to them
   * @throws NotFoundException; AgreementConflict when not everything was shown, they signed already, or had many codes
   */
  makeCode(versionId: string, candidateId: string, isSpoken: boolean, actor: Actor): Promise<string> {
    return this.locked(versionId, async (tx, { agreement, version, signers }) => {
      mustHaveSeenAll(version, signerOf(signers, candidateId));
      await mustBeUnsigned(tx, versionId, candidateId);
      const before = await tx.findOneBy(SigningCode, { versionId, candidateId });
      const counted = countedCode(before, isSpoken, this.clock.now());
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const fresh = { versionId, candidateId, codeHash: hashOf(code), wrong: 0, ...counted };
      await tx.upsert(SigningCode, fresh, ['versionId', 'candidateId']);
      await this.record(tx, 'agreements:code-made', agreement.id, version, actor, { isSpoken });
      return code;
    });
  }

  /**
   * Signs with the code. A wrong one is counted.
   * @throws NotFoundException; AgreementConflict
   */
  async sign(
    versionId: string,
    candidateId: string,
    { code, language }: { code: string; language: Language },
    actor: Actor,
  ): Promise<void> {
    const isRight = await this.locked(versionId, async (tx, { agreement, version, signers }) => {
      mustHaveSeenAll(version, signerOf(signers, candidateId));
      await mustBeUnsigned(tx, versionId, candidateId);
      const known = await this.codeInForce(tx, versionId, candidateId);
      if (known.codeHash !== hashOf(latinDigits(code).replace(/\D/g, ''))) {
        // Kept, though the answer is a no: it has to be counted.
        await tx.increment(SigningCode, { versionId, candidateId }, 'wrong', 1);
        return false;
      }
      await tx.delete(SigningCode, { versionId, candidateId });
      await this.write(tx, version, { candidateId, method: known.isSpoken ? 'spokenCode' : 'code', language });
      await this.record(tx, 'agreements:signed', agreement.id, version, actor);
      return true;
    });
    if (!isRight) throw new AgreementConflict('code-wrong');
  }

  /** They would rather talk first: a task for who leads it, and nothing else. @throws NotFoundException; AgreementConflict */
  talkFirst(versionId: string, candidateId: string, actor: Actor): Promise<void> {
    return this.locked(versionId, async (tx, { agreement, version, signers }) => {
      signerOf(signers, candidateId);
      await tx.update(AgreementSigner, { versionId, candidateId }, { wantsToTalkAt: this.clock.now() });
      await this.talk.open(tx, agreement.id, await residentsOf(tx, agreement.placementId));
      await this.record(tx, 'agreements:wants-to-talk', agreement.id, version, actor);
    });
  }

  /**
   * The supervisor signs as a witness, after all residents: the version is in force then.
   * @throws NotFoundException; ForbiddenException for another supervisor; AgreementConflict
   */
  witness(versionId: string, language: Language, user: User): Promise<void> {
    return this.locked(versionId, async (tx, { agreement, version, signers }) => {
      mustLead(await residentsOf(tx, agreement.placementId), user);
      if (signers.length === 0) throw new AgreementConflict('nobody-signs');
      const signed = await tx.countBy(AgreementSignature, { versionId });
      if (signed < signers.length) throw new AgreementConflict('not-all-signed');
      await this.write(tx, version, { accountId: user.id, method: 'code', language });
      await this.record(tx, 'agreements:witnessed', agreement.id, version, user);
      await this.ends.inForce(tx, agreement, version, user);
    });
  }

  /** Writes signatures that were put on paper, in a transaction of the upload. @param signers who did not sign yet */
  async signOnPaper(tx: EntityManager, version: AgreementVersion, signers: readonly AgreementSigner[]): Promise<void> {
    for (const { candidateId, language } of signers)
      await this.write(tx, version, { candidateId, method: 'paper', language });
  }

  /** Locks the agreement, so that its versions and signatures change one after the other. */
  async locked<T>(versionId: string, work: (tx: EntityManager, locked: Locked) => Promise<T>): Promise<T> {
    return inTransaction(this.dataSource, async (tx) => {
      const found = await tx.findOneBy(AgreementVersion, { id: versionId });
      if (!found) throw noSuchVersion();
      const agreement = await lockAgreement(tx, found.agreementId);
      const version = await tx.findOneByOrFail(AgreementVersion, { id: versionId });
      if (version.state !== 'shared') throw new AgreementConflict('version-not-shared');
      const signers = await tx.find(AgreementSigner, { where: { versionId }, order: { firstName: 'ASC' } });
      return work(tx, { agreement, version, signers });
    });
  }

  private async codeInForce(tx: EntityManager, versionId: string, candidateId: string): Promise<SigningCode> {
    const code = await tx.findOneBy(SigningCode, { versionId, candidateId });
    const oldest = this.clock.now().getTime() - CODE_MINUTES * MINUTE;
    if (!code || code.madeAt.getTime() < oldest || code.wrong >= MOST_WRONG) throw new AgreementConflict('code-over');
    return code;
  }

  private async write(
    tx: EntityManager,
    { id: versionId, hash }: AgreementVersion,
    signature: { candidateId?: string; accountId?: string; method: SigningMethod; language: Language },
  ): Promise<void> {
    await tx.insert(AgreementSignature, { versionId, hash, signedAt: this.clock.now(), ...signature });
  }

  private record(
    tx: EntityManager,
    action: string,
    recordId: string,
    { number: version, hash }: AgreementVersion,
    actor: Actor,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    const details = { version, hash, ...more };
    return this.audit.record(tx, actor, { action, recordType: 'agreement', recordId, details });
  }
}

function signerOf(signers: readonly AgreementSigner[], candidateId: string): AgreementSigner {
  const signer = signers.find((one) => one.candidateId === candidateId);
  if (!signer) throw noSuchVersion();
  return signer;
}

function mustHaveSeenAll({ text }: AgreementVersion, { shown }: AgreementSigner): void {
  if (text.topics.some(({ code }) => !shown.includes(code))) throw new AgreementConflict('topics-not-shown');
}

async function mustBeUnsigned(tx: EntityManager, versionId: string, candidateId: string): Promise<void> {
  if (await tx.existsBy(AgreementSignature, { versionId, candidateId })) throw new AgreementConflict('already-signed');
}
