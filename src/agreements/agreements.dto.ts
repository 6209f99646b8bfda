import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, type Language } from '../platform/i18n/languages.js';
import type { AgreementState } from './agreement-list.queries.js';
import type { AgreementInFull, TopicNow } from './agreements.queries.js';
import type { ClauseChoice } from './agreement.entity.js';
import type { Signing } from './signing/signings.queries.js';
import type { AgreementText } from './versions/agreement-text.js';
import {
  SIGNING_METHODS,
  VERSION_STATES,
  type SigningMethod,
  type VersionState,
} from './versions/agreement-version.entity.js';

/** How far a home is, without a word of what is agreed. */
export class AgreementStateDto {
  @ApiProperty({ format: 'uuid' }) placementId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: nobody began' }) agreementId!:
    string | null;
  @ApiProperty({ description: 'Topics of the conversation' }) topics!: number;
  @ApiProperty({ description: 'Topics that were written down' }) agreed!: number;
  @ApiProperty({ description: 'A version waits for signatures' }) isShared!: boolean;
  @ApiProperty({ description: 'Residents who signed the version that waits' }) signed!: number;
  @ApiProperty({ description: 'Residents who are asked to' }) signers!: number;
  @ApiProperty({ type: Date, nullable: true }) inForceAt!: Date | null;
}

export class AgreementListDto {
  @ApiProperty({ type: [AgreementStateDto] }) items!: AgreementStateDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class AgreementTopicDto {
  @ApiProperty({ example: 'cleaning' }) topic!: string;
  @ApiProperty({ type: Object, description: 'By clause: an option of the template, or own words by language' })
  choices!: Record<string, ClauseChoice>;
  @ApiProperty({ description: 'How these people live differs here' }) differs!: boolean;
  @ApiProperty({ type: Date, nullable: true }) agreedAt!: Date | null;
  @ApiProperty() revision!: number;
}

export class AgreementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placementId!: string;
  @ApiProperty({ description: 'Number of the template' }) template!: number;
  @ApiProperty() startedAt!: Date;
  @ApiProperty({ type: [AgreementTopicDto] }) topics!: AgreementTopicDto[];
  @ApiProperty({ type: [Number], description: 'Numbers of the versions that were shared' }) versions!: number[];
}

export class SignatureDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for the witness' }) candidateId!:
    string | null;
  @ApiProperty({ enum: SIGNING_METHODS }) method!: SigningMethod;
  @ApiProperty({ enum: LANGUAGES, description: 'In which it was read' }) language!: Language;
  @ApiProperty({ description: 'Of the text that was signed' }) hash!: string;
  @ApiProperty() signedAt!: Date;
}

export class AgreementVersionDto {
  @ApiProperty() number!: number;
  @ApiProperty({ enum: VERSION_STATES }) state!: VersionState;
  @ApiProperty({ description: 'SHA-256 of the text in its canonical form' }) hash!: string;
  @ApiProperty() sharedAt!: Date;
  @ApiProperty({ type: Date, nullable: true }) inForceAt!: Date | null;
  @ApiProperty({ type: Object }) text!: AgreementText;
  @ApiProperty({ type: [SignatureDto] }) signatures!: SignatureDto[];
}

export const stateDto = ({ placement, residents: _, ...state }: AgreementState): AgreementStateDto => ({
  placementId: placement.id,
  ...state,
});

export const agreementDto = ({ agreement, topics, versions }: AgreementInFull): AgreementDto => ({
  id: agreement.id,
  placementId: agreement.placementId,
  template: agreement.template.number ?? 0,
  startedAt: agreement.startedAt,
  topics: topics.map(topicDto),
  versions: versions.map(({ number }) => number),
});

const topicDto = ({ now: { topic, choices, differs, agreedAt, revision } }: TopicNow): AgreementTopicDto => ({
  topic,
  choices,
  differs,
  agreedAt,
  revision,
});

export const versionDto = ({ version, signatures }: Signing): AgreementVersionDto => ({
  number: version.number,
  state: version.state,
  hash: version.hash,
  sharedAt: version.sharedAt,
  inForceAt: version.inForceAt,
  text: version.text,
  signatures: signatures.map(({ candidateId, method, language, hash, signedAt }) => ({
    candidateId,
    method,
    language,
    hash,
    signedAt,
  })),
});
