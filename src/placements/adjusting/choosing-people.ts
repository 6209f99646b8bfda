import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { Candidate, fullNameOf } from '../../candidates/candidate.entity.js';
import type { CheckedIn } from '../../matching/group-checks.js';
import { windowOf, type Paged } from '../../platform/http/paging.js';
import { Placement } from '../placement.entity.js';
import type { ChoosePeopleQuery } from './adjusting.forms.js';
import { originOf } from './adjusting.service.js';
import { AdjustmentChecks, keepsLimits, type DraftCheck } from './adjustment-checks.js';
import { canSwap, changesOf, type DraftGroup } from './adjustment-plan.js';
import { AdjustmentPreviews, peopleOf, type DraftPreview, type PeopleById } from './adjustment-previews.js';
import { DraftsQueries, type PossiblePerson } from './drafts.queries.js';

/** Somebody who could come, and what that would do. */
export interface PossibleChoice {
  candidateId: string;
  /** All who would come: those who were chosen before, this person, and the people of their house group. */
  comes: string[];
  /** Who leaves would take the place of who comes. */
  swap: boolean;
  drafts: DraftPreview[];
}

/** The page on which people are chosen for a draft. */
export interface ChoosingPeople {
  placement: Placement;
  people: PeopleById;
  /** Ids of its people now, of those who leave (house groups go together) and of those who come. */
  members: string[];
  leaves: string[];
  comes: string[];
  /** Places that nobody has yet. */
  free: number;
  list: Paged<PossibleChoice>;
}

interface Choice {
  candidateId: string;
  comes: string[];
  swap: boolean;
  checks: DraftCheck[];
}

/** Finds who could come into a draft: those first with whom every limit is kept, and of these who fits best. */
@Injectable()
export class PeopleChooser {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly drafts: DraftsQueries,
    private readonly checks: AdjustmentChecks,
    private readonly previews: AdjustmentPreviews,
  ) {}

  /** @throws NotFoundException; PlacementConflict when it is no draft (any more) */
  async choose(placementId: string, query: ChoosePeopleQuery): Promise<ChoosingPeople> {
    const { manager: tx } = this.dataSource;
    const from = await originOf(tx, placementId);
    const placement = await tx.findOneOrFail(Placement, {
      where: { id: placementId },
      relations: { home: { location: true, cluster: true }, proposal: true },
    });
    const drafts = await this.drafts.ofRound(tx, from.roundId);
    const members = [...(drafts.find((draft) => draft.placementId === placementId)?.candidateIds ?? [])];
    const mates = await this.drafts.housemates(tx, members);
    const leaves = members.filter((id) => [id, ...(mates.get(id) ?? [])].some((one) => query.leaves.includes(one)));
    const stays = members.filter((id) => !leaves.includes(id));
    const everybody = await this.drafts.possible(tx, { roundId: from.roundId, placementId });
    const comes = query.comes.filter((id) => everybody.some(({ candidateId }) => candidateId === id));
    const free = placement.home.places - stays.length - comes.length;
    const choices =
      free > 0 ? await this.choices(tx, { placementId, from, drafts, everybody, stays, comes, query }) : [];
    const { skip, take } = windowOf(query);
    const shown = choices.slice(skip, skip + take);
    const people = await peopleNamed(tx, [...members, ...comes], shown);
    const items: PossibleChoice[] = [];
    for (const { checks, ...choice } of shown)
      items.push({ ...choice, drafts: await this.previews.withMix(tx, checks, people) });
    const list = { items, total: choices.length, page: query.page, pageSize: query.pageSize };
    const byName = (ids: readonly string[]) =>
      [...ids].sort((a, b) => nameOf(a, people).localeCompare(nameOf(b, people)));
    return { placement, people, members: byName(members), leaves: byName(leaves), comes, free, list };
  }

  private async choices(
    tx: EntityManager,
    { placementId, from, drafts, everybody, stays, comes, query }: Search,
  ): Promise<Choice[]> {
    const { roundId } = from;
    const found = query.search?.trim()
      ? await this.drafts.possible(tx, { roundId, placementId, search: query.search })
      : everybody;
    const others = found.filter(({ candidateId }) => !comes.includes(candidateId));
    const comers = await this.withHousemates(tx, others, everybody);
    const wishes = others.map(({ candidateId }) => {
      const all = [...new Set([...comes, ...comers.get(candidateId)!])];
      const wish = { placementId, candidateIds: [...stays, ...all] };
      return { candidateId, comes: all, wish: { ...wish, swap: canSwapEvenly(drafts, wish) } };
    });
    const understood = wishes.flatMap((choice) => {
      const changes = changesOf(drafts, choice.wish);
      return typeof changes === 'string' ? [] : [{ ...choice, changes }];
    });
    const checked = await this.checks.checkAll(
      tx,
      from,
      understood.map(({ changes }) => changes),
    );
    return understood
      .map(({ candidateId, comes: all, wish }, index) => ({
        candidateId,
        comes: all,
        swap: wish.swap,
        checks: checked[index]!,
      }))
      .sort((a, b) => rank(b) - rank(a));
  }

  /** Each of them with those of their house group who can come too. */
  private async withHousemates(
    tx: EntityManager,
    people: readonly PossiblePerson[],
    everybody: readonly PossiblePerson[],
  ): Promise<Map<string, string[]>> {
    const possible = new Set(everybody.map(({ candidateId }) => candidateId));
    const ids = people.map(({ candidateId }) => candidateId);
    const mates = await this.drafts.housemates(tx, ids);
    return new Map(ids.map((id) => [id, [id, ...(mates.get(id) ?? []).filter((mate) => possible.has(mate))]]));
  }
}

interface Search {
  placementId: string;
  from: CheckedIn;
  drafts: readonly DraftGroup[];
  everybody: readonly PossiblePerson[];
  stays: readonly string[];
  comes: readonly string[];
  query: ChoosePeopleQuery;
}

const nameOf = (id: string, people: PeopleById) => fullNameOf(people.get(id)!);

/** A swap leaves both homes as full as they were. */
function canSwapEvenly(drafts: readonly DraftGroup[], wish: { placementId: string; candidateIds: string[] }): boolean {
  const before = drafts.find(({ placementId }) => placementId === wish.placementId)?.candidateIds.length;
  return before === wish.candidateIds.length && canSwap(drafts, wish);
}

/** Limits first, then the least satisfied person of all the groups; a group that is not complete yet comes after those that are. */
function rank({ checks }: Choice): number {
  const lowest = Math.min(...checks.map(({ after }) => after.lowest ?? 0));
  return (keepsLimits(checks) ? 1_000_000 : 0) + lowest;
}

async function peopleNamed(tx: EntityManager, ids: readonly string[], shown: readonly Choice[]): Promise<PeopleById> {
  const inGroups = await peopleOf(
    tx,
    shown.flatMap(({ checks }) => checks),
  );
  const others = await tx.findBy(Candidate, { id: Any([...ids]) });
  return new Map([...inGroups, ...others.map((person) => [person.id, person] as const)]);
}
