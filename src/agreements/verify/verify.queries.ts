import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type FindOptionsWhere } from 'typeorm';
import { IssuedDocument } from '../document/issued-document.entity.js';
import { PrintedVersionsQueries } from '../document/printed-versions.queries.js';
import { signedIn } from '../document/agreement-facts.js';
import { AgreementVersion, type VersionState } from '../versions/agreement-version.entity.js';

/** What anybody may know of a version: not where it is, nor of whom. */
export interface KnownVersion {
  /** A text is known by its own hash, a file by that of all its bytes. */
  as: 'text' | 'file';
  number: number;
  city: string;
  sharedAt: Date;
  state: VersionState;
  /** Residents who signed it by now, and all of them. */
  signed: number;
  total: number;
  /** Of a file: how many had signed when it was made. */
  signedThen: number | null;
}

/** The same text may have been shared more than once: what is in force comes first. */
const FIRST: VersionState[] = ['inForce', 'shared', 'superseded', 'withdrawn'];

/** Recognises texts and files by their hash. */
@Injectable()
export class VerifyQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly printed: PrintedVersionsQueries,
  ) {}

  /** @param hash 64 hexadecimal digits, in small letters */
  async find(hash: string): Promise<KnownVersion | null> {
    const issued = await this.dataSource.manager.findOneBy(IssuedDocument, { sha256: hash });
    if (issued) return this.known({ id: issued.versionId }, issued.signatures);
    return this.known({ hash }, null);
  }

  private async known(
    where: FindOptionsWhere<AgreementVersion>,
    signedThen: number | null,
  ): Promise<KnownVersion | null> {
    const versions = await this.dataSource.manager.find(AgreementVersion, {
      where,
      relations: { agreement: { placement: { home: true } } },
      order: { sharedAt: 'DESC' },
    });
    const [version] = versions.sort((one, other) => FIRST.indexOf(one.state) - FIRST.indexOf(other.state));
    if (!version) return null;
    const { number, sharedAt, state, agreement } = version;
    const facts = await this.printed.factsOf(version);
    const { city } = agreement.placement.home;
    const counts = { signed: signedIn(facts), total: facts.signers.length, signedThen };
    return { as: signedThen === null ? 'text' : 'file', number, city, sharedAt, state, ...counts };
  }
}
