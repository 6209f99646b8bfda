import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import type { Interpreter } from '../candidates/intake/intake-session.entity.js';
import type { Language } from '../platform/i18n/languages.js';
import { Placement } from '../placements/placement.entity.js';
import { AgreementTemplate } from './template/agreement-template.entity.js';
import type { TopicContent } from './template/template-content.js';
import type { Words } from './words.js';

/** The house agreements of the people of one placement: a conversation, and the versions that came out of it. */
@Entity('agreement')
export class Agreement {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Index('agreement_one_per_placement', { unique: true }) @Column('uuid') placementId!: string;
  @OneToOne(() => Placement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() placement!: Placement;
  /** The version of the template that it began with, and keeps. */
  @Index() @Column('uuid') templateId!: string;
  @ManyToOne(() => AgreementTemplate, { nullable: false }) @JoinColumn() template!: AgreementTemplate;
  /** Topics that its location had added when it began: it keeps these too. */
  @Column('jsonb', { default: [] }) extraTopics!: TopicContent[];
  @Column('timestamptz') startedAt!: Date;
  @Column('uuid', { nullable: true }) startedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() startedBy!: Account | null;
}

/** Everything that people talk about in an agreement: the topics of its template, and then those of its location. */
export const topicsOf = ({ template, extraTopics }: Pick<Agreement, 'template' | 'extraTopics'>): TopicContent[] => [
  ...template.content.topics,
  ...extraTopics,
];

/** What is chosen for a clause: an option of the template, or words of the residents' own. */
export interface ClauseChoice {
  option: string | null;
  words: Words | null;
}

/** Where the conversation is with one topic. */
@Entity('agreement_topic')
export class AgreementTopic {
  @PrimaryColumn('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  /** Code of the template. */
  @PrimaryColumn('text') topic!: string;
  /** By the code of the clause. */
  @Column('jsonb') choices!: Record<string, ClauseChoice>;
  /** How these people live differs here: it is talked about first. Whose wish what is, is kept nowhere. */
  @Column('boolean') differs!: boolean;
  /** Counts the changes from 1: who saw an older one is shown both before theirs takes its place. */
  @Column('integer') revision!: number;
  /** When a supervisor wrote down what was agreed; null as long as it is a suggestion. */
  @Column('timestamptz', { nullable: true }) agreedAt!: Date | null;
  @Column('uuid', { nullable: true }) agreedById!: string | null;
  @ManyToOne(() => Account) @JoinColumn() agreedBy!: Account | null;
  /** How it was interpreted, when it was written down. */
  @Column('text', { nullable: true }) interpreter!: Interpreter | null;
}

export const STANCES = ['fine', 'talk', 'proposal'] as const;
export type Stance = (typeof STANCES)[number];

/** What a resident says of a topic: it is fine, they want to talk, or they propose something in their own words. */
@Entity('agreement_view')
export class AgreementView {
  @PrimaryColumn('uuid') agreementId!: string;
  @ManyToOne(() => Agreement, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() agreement!: Agreement;
  @PrimaryColumn('text') topic!: string;
  @PrimaryColumn('uuid') candidateId!: string;
  @ManyToOne(() => Candidate, { onDelete: 'CASCADE', nullable: false }) @JoinColumn() candidate!: Candidate;
  @Column('text') stance!: Stance;
  /** Of a proposal, as they wrote it. */
  @Column('text', { nullable: true }) words!: string | null;
  /** Of the page on which they wrote. */
  @Column('text') language!: Language;
  /** Of the topic as they saw it: when it changed since, they are asked again. */
  @Column('integer') revision!: number;
  @Column('timestamptz') saidAt!: Date;
}
