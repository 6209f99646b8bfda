import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { addressOf, Home } from '../../homes/home.entity.js';
import { RunsQueries } from '../../matching/runs.queries.js';
import type { PlacementStatus } from '../placement-states.js';
import { alternativesTo, type Alternative } from './alternatives.js';
import type { DecisionFile } from './decision-file.js';
import { DecisionFiles, type FiledPlacement } from './decision-files.js';

/** The file of a placement as staff read it. */
export interface PlacementFile {
  file: DecisionFile;
  /** It is the file of the decision, as it was then. */
  isFrozen: boolean;
  alternatives: Alternative[];
  /** Everybody whom the file and the alternatives name. */
  people: ReadonlyMap<string, Pick<Candidate, 'firstName'>>;
  /** The homes that the alternatives name. */
  addresses: ReadonlyMap<string, string>;
}

/** How many other runs of the round are looked at, the newest first. */
const MOST_RUNS = 5;
const TO_DECIDE: readonly PlacementStatus[] = ['draft', 'offered', 'accepted'];

/** Shows the file of a placement: as it is while it waits for a decision, and afterwards as it was. */
@Injectable()
export class PlacementFiles {
  constructor(
    private readonly files: DecisionFiles,
    private readonly runs: RunsQueries,
  ) {}

  /** Null when it ended before anybody decided. */
  async of(tx: EntityManager, filed: FiledPlacement): Promise<PlacementFile | null> {
    const { status, decisionFile } = filed.placement;
    if (!decisionFile && !TO_DECIDE.includes(status)) return null;
    const file = decisionFile ?? (await this.files.make(tx, filed));
    const alternatives = decisionFile ? [] : await this.alternatives(filed);
    const ids = [
      ...filed.members.map(({ candidateId }) => candidateId),
      ...file.departure.left,
      ...alternatives.flatMap(({ inHome }) => inHome),
    ];
    const people = await tx.find(Candidate, { select: { id: true, firstName: true }, where: { id: Any(ids) } });
    const homeIds = alternatives.flatMap((one) => one.people.flatMap(({ homeId }) => homeId ?? []));
    const homes = await tx.findBy(Home, { id: Any(homeIds) });
    return {
      file,
      isFrozen: decisionFile !== null,
      alternatives,
      people: new Map(people.map((person) => [person.id, person])),
      addresses: new Map(homes.map((home) => [home.id, addressOf(home)])),
    };
  }

  private async alternatives({ home, members, roundId, runId }: FiledPlacement): Promise<Alternative[]> {
    const completed = await this.runs.completedOf(roundId);
    const others = completed.filter(({ id, isRehearsal }) => id !== runId && !isRehearsal).slice(0, MOST_RUNS);
    const results = [];
    for (const { id, number } of others) results.push({ id, number, groups: await this.runs.groupsOf(id) });
    return alternativesTo({ home: home.id, candidates: members.map(({ candidateId }) => candidateId) }, results);
  }
}
