import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fullNameOf } from '../candidates/candidate.entity.js';
import { Vocabulary } from '../candidates/vocabulary.js';
import { addressOf } from '../homes/home.entity.js';
import {
  differenceSentences,
  sharedSentences,
  type Sentence,
  type SentenceWords,
} from '../matching/proposal-sentences.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { ProposalsQueries, type ProposalWithPeople } from '../matching/proposals.queries.js';
import { HIGHEST_SATISFACTION, ProposalsQuery } from '../matching/proposals.query.js';
import { proposalTexts } from '../matching/texts.js';
import { formatsFor } from '../platform/i18n/format.js';

const LANGUAGE = 'en';
const SHARED_SHOWN = 3;
const DIFFERENCES_SHOWN = 2;

/** The proposals of a run as text: home, people, what they share, where they differ, satisfaction. */
export async function printProposals(app: INestApplicationContext, runId: string): Promise<void> {
  const query = Object.assign(new ProposalsQuery(), { run: runId, status: 'all', sort: 'home' });
  const proposals = await app.get(ProposalsQueries).all(query);
  const words = wordsOf(app);
  process.stdout.write(`\n${proposals.length} proposals\n\n`);
  for (const found of proposals) process.stdout.write(`${describe(found, words)}\n\n`);
}

function wordsOf(app: INestApplicationContext): SentenceWords {
  const vocabulary = app.get(Vocabulary);
  return {
    t: proposalTexts(LANGUAGE),
    list: formatsFor(LANGUAGE).list,
    languageName: (code) => vocabulary.languageName(code, LANGUAGE),
    interestName: (code) => vocabulary.interestName(code, LANGUAGE),
  };
}

function describe({ proposal, members }: ProposalWithPeople, words: SentenceWords): string {
  const { home, explanation, number } = proposal;
  const rent = formatsFor(LANGUAGE).money(home.rentPerPerson);
  const people = members.map(({ candidate, satisfaction }) => `${fullNameOf(candidate)} (${percentOf(satisfaction)})`);
  const shared = sharedSentences(explanation.shared, members.length, words).slice(0, SHARED_SHOWN);
  const differences = differenceSentences(explanation.differences, explanation.shared, words).slice(
    0,
    DIFFERENCES_SHOWN,
  );
  return [
    `${proposalNumber(number)}  ${addressOf(home)}, ${home.location.name} · ${home.rooms} rooms · ${rent} each`,
    `        ${people.join(', ')}`,
    `        share  ${leadsOf(shared)}`,
    `        talk   ${leadsOf(differences)}`,
  ].join('\n');
}

const leadsOf = (sentences: Sentence[]) => sentences.map(({ lead }) => lead.replace(/\.$/, '')).join(' · ') || '–';

/** Satisfaction as a share of the highest there is. */
const percentOf = (satisfaction: number) => `${Math.round((100 * satisfaction) / HIGHEST_SATISFACTION)}%`;

/** The newest completed run, or null. */
export async function latestRun(app: INestApplicationContext): Promise<{ id: string } | null> {
  const [run] = await app
    .get(DataSource)
    .query<{ id: string }[]>(`SELECT id FROM run WHERE status = 'completed' ORDER BY number DESC LIMIT 1`);
  return run ?? null;
}
