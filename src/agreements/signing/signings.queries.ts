import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AgreementInFull } from '../agreements.queries.js';
import { AgreementSignature, AgreementSigner, type AgreementVersion } from '../versions/agreement-version.entity.js';
import { AgreementScan } from './signing.entity.js';

/** Who signed a version, and who was asked to. */
export interface Signing {
  version: AgreementVersion;
  signers: AgreementSigner[];
  signatures: AgreementSignature[];
  /** Of paper, without their content. */
  scans: AgreementScan[];
}

/** Reads who signed. */
@Injectable()
export class SigningsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Of the version that waits, or else of the one in force; null when there is neither. */
  async current({ versions }: Pick<AgreementInFull, 'versions'>): Promise<Signing | null> {
    const version =
      versions.find(({ state }) => state === 'shared') ?? versions.find(({ state }) => state === 'inForce');
    return version ? this.of(version) : null;
  }

  async of(version: AgreementVersion): Promise<Signing> {
    const { manager } = this.dataSource;
    const where = { versionId: version.id };
    const [signers, signatures, scans] = await Promise.all([
      manager.find(AgreementSigner, { where, order: { firstName: 'ASC', candidateId: 'ASC' } }),
      manager.find(AgreementSignature, { where, relations: { account: true }, order: { signedAt: 'ASC' } }),
      manager.find(AgreementScan, { where, order: { uploadedAt: 'ASC' } }),
    ]);
    return { version, signers, signatures, scans };
  }
}
