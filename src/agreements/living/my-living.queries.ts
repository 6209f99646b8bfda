import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { languagesFor, type Language } from '../../platform/i18n/languages.js';
import type { TopicText } from '../versions/agreement-text.js';
import { livedInBy } from './lived-in.js';
import { AgreementPulse } from './pulse/agreement-pulse.entity.js';
import { notesOf, wishesOf, type NoteSaid, type WishSaid } from './said-in-home.js';

/** A topic that was agreed about, for a resident. */
export interface MyTopic {
  topic: TopicText;
  /** What they said last of how it goes. */
  said: AgreementPulse | null;
  /** Of all who live there. */
  wishes: WishSaid[];
}

/** When residents do not agree, for one of them. */
export interface Disagreeing {
  /** Other languages than the reader's own may be; each once. */
  housemateLanguages: Language[];
  /** Null as long as no agreements are in force: nothing can be noted. */
  notes: NoteSaid[] | null;
}

/** What residents see of living with their agreements. */
@Injectable()
export class MyLivingQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Null as long as no agreements are in force. */
  async topics(candidateId: string): Promise<MyTopic[] | null> {
    const { manager } = this.dataSource;
    const home = await livedInBy(manager, candidateId);
    if (!home) return null;
    const agreementId = home.agreement.id;
    const pulses = await manager.findBy(AgreementPulse, { agreementId, candidateId });
    const wishes = await wishesOf(manager, agreementId, candidateId);
    return home.version.text.topics.map((topic) => ({
      topic,
      said: pulses.find((one) => one.topic === topic.code) ?? null,
      wishes: wishes.filter((one) => one.topic === topic.code),
    }));
  }

  async disagreeing(candidateId: string): Promise<Disagreeing> {
    const { manager } = this.dataSource;
    const home = await livedInBy(manager, candidateId);
    const others = (home?.residents ?? []).filter((one) => one.candidateId !== candidateId);
    return {
      housemateLanguages: [...new Set(others.map(({ candidate }) => languagesFor(candidate.language)[0]))],
      notes: home && (await notesOf(manager, home.agreement.id, candidateId)),
    };
  }
}
