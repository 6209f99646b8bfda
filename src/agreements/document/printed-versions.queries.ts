import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { AgreementSignature, AgreementSigner, AgreementVersion } from '../versions/agreement-version.entity.js';
import { noSuchVersion } from '../versions/versions.service.js';
import type { AgreementFacts, PrintedSigner } from './agreement-facts.js';

/** A version with what is printed of it. */
export interface PrintedVersion {
  version: AgreementVersion;
  facts: AgreementFacts;
}

/** Reads what is printed of a version. */
@Injectable()
export class PrintedVersionsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @throws NotFoundException */
  async one(agreementId: string, number: number): Promise<PrintedVersion> {
    const version = await this.dataSource.manager.findOneBy(AgreementVersion, { agreementId, number });
    if (!version) throw noSuchVersion();
    return { version, facts: await this.factsOf(version) };
  }

  /**
   * For one of its signers. Who signed elsewhere before gets that of where they live now.
   * @throws NotFoundException when they were not asked to sign such a version
   */
  async ofSigner(accountId: string, number: number): Promise<PrintedVersion> {
    const { manager } = this.dataSource;
    const candidate = await manager.findOneBy(Candidate, { accountId });
    const signer =
      candidate &&
      (await manager.findOne(AgreementSigner, {
        where: { candidateId: candidate.id, version: { number } },
        relations: { version: true },
        order: { version: { sharedAt: 'DESC' } },
      }));
    if (!signer) throw noSuchVersion();
    return { version: signer.version, facts: await this.factsOf(signer.version) };
  }

  /** Residents in the order of their names; who was erased comes last, and is still counted. */
  async factsOf({ id: versionId, text, hash, number, sharedAt }: AgreementVersion): Promise<AgreementFacts> {
    const { manager } = this.dataSource;
    const asked = await manager.find(AgreementSigner, {
      where: { versionId },
      order: { firstName: 'ASC', candidateId: 'ASC' },
    });
    const signatures = await manager.find(AgreementSignature, {
      where: { versionId },
      relations: { account: true },
      order: { signedAt: 'ASC', id: 'ASC' },
    });
    const residents = signatures.filter(({ accountId }) => accountId === null);
    const signers: PrintedSigner[] = asked.map(({ candidateId, firstName }) => ({
      name: firstName || null,
      signature: residents.find((one) => one.candidateId === candidateId) ?? null,
    }));
    const erased = residents.filter((one) => !asked.some(({ candidateId }) => candidateId === one.candidateId));
    const witness = signatures.find(({ accountId }) => accountId !== null);
    return {
      text,
      hash,
      number,
      sharedAt,
      signers: [...signers, ...erased.map((signature) => ({ name: null, signature }))],
      witness: witness ? { name: witness.account?.name ?? null, signature: witness } : null,
    };
  }
}
