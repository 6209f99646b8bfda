import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Location } from '../homes/location.entity.js';
import { windowOf, type Paged } from '../platform/http/paging.js';
import { sortBy, whereFound } from './list-filters.js';
import { mutualChoices, type MutualChoices } from './mutual-choices.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import { PROPOSAL_SORTS, type ProposalsQuery } from './proposals.query.js';
import { Run } from './run.entity.js';

/** A proposal with its home, run and people, ordered by name. */
export interface ProposalWithPeople {
  proposal: Proposal;
  members: ProposalMember[];
  choices: MutualChoices;
}

/** Only the newest completed run of a round, a real one before any rehearsal. */
const OF_LATEST_RUN = `run.number = (SELECT newer.number FROM run newer
  WHERE newer."roundId" = run."roundId" AND newer.status = 'completed' ORDER BY newer."isRehearsal", newer.number DESC LIMIT 1)`;

@Injectable()
export class ProposalsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async list(query: ProposalsQuery): Promise<Paged<ProposalWithPeople>> {
    const { skip, take } = windowOf(query);
    const [proposals, total] = await this.filtered(query).offset(skip).limit(take).getManyAndCount();
    return { items: await this.withPeople(proposals), total, page: query.page, pageSize: query.pageSize };
  }

  /** Everything that the filters show, on all pages. */
  async all(query: ProposalsQuery): Promise<ProposalWithPeople[]> {
    return this.withPeople(await this.filtered(query).getMany());
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<ProposalWithPeople> {
    const proposal = await this.joined().where('proposal.id = :id', { id }).getOne();
    if (!proposal) throw new NotFoundException('There is no such proposal.');
    const [found] = await this.withPeople([proposal]);
    return found!;
  }

  /** What the list can be filtered by. */
  async choices(): Promise<{ locations: Location[]; runs: Run[] }> {
    const locations = await this.dataSource.getRepository(Location).find({ order: { name: 'ASC' } });
    const runs = await this.dataSource
      .getRepository(Run)
      .find({ where: { status: 'completed' }, relations: { round: true }, order: { number: 'DESC' }, take: 50 });
    return { locations, runs };
  }

  private joined() {
    return this.dataSource
      .createQueryBuilder(Proposal, 'proposal')
      .innerJoinAndSelect('proposal.home', 'home')
      .innerJoinAndSelect('home.location', 'location')
      .leftJoinAndSelect('home.cluster', 'cluster')
      .innerJoinAndSelect('proposal.run', 'run')
      .innerJoinAndSelect('run.round', 'round');
  }

  private filtered(query: ProposalsQuery) {
    const rows = this.joined();
    if (query.location) rows.andWhere('home.locationId = :location', { location: query.location });
    if (query.minimumScore !== undefined) {
      rows.andWhere('proposal.lowestSatisfaction >= :minimumScore', { minimumScore: query.minimumScore });
    }
    if (query.run === 'latest') rows.andWhere(OF_LATEST_RUN);
    else if (query.run !== 'all') rows.andWhere('run.id = :run', { run: query.run });
    if (query.search?.trim()) whereFound(rows, query.search);
    sortBy(rows, query.sort, PROPOSAL_SORTS);
    return rows;
  }

  private async withPeople(proposals: Proposal[]): Promise<ProposalWithPeople[]> {
    if (proposals.length === 0) return [];
    const members = await this.dataSource.getRepository(ProposalMember).find({
      where: { proposalId: In(proposals.map(({ id }) => id)) },
      relations: { candidate: true },
      order: { candidate: { firstName: 'ASC', lastName: 'ASC' } },
    });
    const byProposal = new Map(proposals.map(({ id }) => [id, [] as ProposalMember[]]));
    for (const member of members) byProposal.get(member.proposalId)!.push(member);
    return proposals.map((proposal) => {
      const own = byProposal.get(proposal.id)!;
      return { proposal, members: own, choices: mutualChoices(own) };
    });
  }
}
