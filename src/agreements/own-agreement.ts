import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { OwnIntake } from '../candidates/intake/own-intake.js';
import type { User } from '../platform/http/user.js';
import { AgreementsQueries, type AgreementInFull } from './agreements.queries.js';
import { AgreementSignature, AgreementSigner, type AgreementVersion } from './versions/agreement-version.entity.js';
import { noSuchVersion } from './versions/versions.service.js';

/** House agreements as one resident sees them. */
export interface OwnAgreement extends AgreementInFull {
  candidateId: string;
  /** The version that waits for signatures, with what this resident has read of it; null when none does. */
  toSign: { version: AgreementVersion; signer: AgreementSigner } | null;
  hasSigned: boolean;
  /** The ids of the versions that this resident signed. */
  signed: ReadonlySet<string>;
}

/** What a candidate sees of the house agreements of their own home. */
@Injectable()
export class OwnAgreements {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly intake: OwnIntake,
    private readonly agreements: AgreementsQueries,
  ) {}

  async find(user: User): Promise<OwnAgreement | null> {
    return this.of((await this.intake.open(user)).state.candidate.id);
  }

  /** @throws NotFoundException */
  async get(user: User): Promise<OwnAgreement> {
    const own = await this.find(user);
    if (!own)
      throw new NotFoundException({ type: 'agreement-not-found', message: 'There are no house agreements yet.' });
    return own;
  }

  async of(candidateId: string): Promise<OwnAgreement | null> {
    const full = await this.agreements.ofResident(candidateId);
    if (!full) return null;
    const version = full.versions.find(({ state }) => state === 'shared');
    const { manager } = this.dataSource;
    const key = version && { versionId: version.id, candidateId };
    const signer = key && (await manager.findOneBy(AgreementSigner, key));
    const signatures = await manager.findBy(AgreementSignature, { candidateId });
    const signed = new Set(signatures.map(({ versionId }) => versionId));
    return {
      ...full,
      candidateId,
      toSign: version && signer ? { version, signer } : null,
      hasSigned: version !== undefined && signed.has(version.id),
      signed,
    };
  }
}

/** What a version is compared with: the last one before it that this resident signed, or that was in force. */
export function comparedWith(
  { versions, signed }: OwnAgreement,
  { number }: AgreementVersion,
): AgreementVersion | null {
  const wasRead = ({ id, state }: AgreementVersion) => signed.has(id) || state === 'inForce' || state === 'superseded';
  return versions.find((one) => one.number < number && wasRead(one)) ?? null;
}

/** The version with a number. @throws NotFoundException */
export function versionOf({ versions }: Pick<AgreementInFull, 'versions'>, number: number): AgreementVersion {
  const version = versions.find((one) => one.number === number);
  if (!version) throw noSuchVersion();
  return version;
}
