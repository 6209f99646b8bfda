import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsWithinScenarioBounds, MOST_POINTS, MOST_SATISFACTION, ScenarioBounds } from './scenario-bounds.js';
import { readSettings } from './settings.js';

/** Every number is larger than the one before. */
const IsAscending = () =>
  ValidateBy({
    name: 'isAscending',
    validator: {
      validate: (list: unknown) =>
        Array.isArray(list) && list.every((value, index) => index === 0 || Number(value) > Number(list[index - 1])),
      defaultMessage: () => '$property must go up from number to number',
    },
  });

/** Every number is smaller than the one before. */
const IsDescending = () =>
  ValidateBy({
    name: 'isDescending',
    validator: {
      validate: (list: unknown) =>
        Array.isArray(list) && list.every((value, index) => index === 0 || Number(value) < Number(list[index - 1])),
      defaultMessage: () => '$property must go down from number to number',
    },
  });

/** This number is smaller than the one of another setting beside it. */
const IsSmallerThan = (other: string) =>
  ValidateBy({
    name: 'isSmallerThan',
    validator: {
      validate: (value: unknown, args) => Number(value) < Number((args!.object as Record<string, unknown>)[other]),
      defaultMessage: () => `$property must be smaller than ${other}`,
    },
  });

/** Parts of young tenants and status holders: `{ youngTenants: 66, statusHolders: 33 }` is two to one. */
export class MixShares {
  @IsInt() @Min(0) @Max(100) youngTenants!: number;
  @IsInt() @Min(0) @Max(100) statusHolders!: number;
}

/** The mixes that a large location may choose from. */
export const LARGE_MIXES = ['66-33', '75-25'] as const;
export type LargeMix = (typeof LARGE_MIXES)[number];

class LargeMixShares implements Record<LargeMix, MixShares> {
  @IsObject() @ValidateNested() @Type(() => MixShares) '66-33'!: MixShares;
  @IsObject() @ValidateNested() @Type(() => MixShares) '75-25'!: MixShares;
}

export class MixPolicy {
  @IsString() source!: string;
  /** Up to this many places a location has the small mix, above it a large one. */
  @IsInt() @Min(1) boundary!: number;
  @IsObject() @ValidateNested() @Type(() => MixShares) small!: MixShares;
  @IsObject() @ValidateNested() @Type(() => LargeMixShares) large!: LargeMixShares;
  @IsIn(LARGE_MIXES) defaultLarge!: LargeMix;
  /** People that a cluster may differ from its exact share, so that small clusters can be filled. */
  @IsInt() @Min(0) clusterMargin!: number;
  /** Staff are warned about locations with more places than this. */
  @IsInt() @Min(1) warnAbove!: number;
}

/** Reasons that make a candidate more urgent than waiting time alone; none is about health. */
export const URGENCY_REASONS = ['receptionPlaceEnds', 'leaseEnds', 'noFixedHome'] as const;
export type UrgencyReason = (typeof URGENCY_REASONS)[number];

class UrgencyReasonBands implements Record<UrgencyReason, number> {
  @IsInt() @Min(1) @Max(4) receptionPlaceEnds!: number;
  @IsInt() @Min(1) @Max(4) leaseEnds!: number;
  @IsInt() @Min(1) @Max(4) noFixedHome!: number;
}

export class UrgencyPolicy {
  /** Months of waiting from which a candidate is in band 2, 3 and 4. */
  @IsArray() @ArrayMinSize(3) @ArrayMaxSize(3) @IsInt({ each: true }) @Min(1, { each: true }) waitingMonths!: number[];
  @IsObject() @ValidateNested() @Type(() => UrgencyReasonBands) reasons!: UrgencyReasonBands;
}

/** Weights of the matching engine; the meaning of each is in docs/matching.md. */
export class MatchingPolicy {
  @IsInt() @Min(1) @Max(MOST_POINTS) @IsWithinScenarioBounds() urgencyWeight!: number;
  @IsInt() @Min(0) @Max(MOST_SATISFACTION) @IsWithinScenarioBounds() minimumSatisfaction!: number;
  @IsInt() @Min(0) @Max(MOST_POINTS) @IsWithinScenarioBounds() likeBonus!: number;
  @IsArray()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(MOST_POINTS, { each: true })
  @IsWithinScenarioBounds()
  locationBonus!: number[];
  @IsInt() @Min(1) timeLimitSeconds!: number;
  /** What a run may try instead. */
  @IsObject() @ValidateNested() @Type(() => ScenarioBounds) scenarios!: ScenarioBounds;
}

export class AccountsPolicy {
  /** How long a sign-in link or code is good. */
  @IsInt() @Min(1) signInMinutes!: number;
  /** How long the link and code of a candidate's invitation are good. */
  @IsInt() @Min(1) @Max(90) invitationDays!: number;
  /** So many wrong codes from one network address within so many minutes lock it for so many minutes. */
  @IsInt() @Min(1) @Max(100) wrongCodesBeforeLock!: number;
  @IsInt() @Min(1) wrongCodesMinutes!: number;
  @IsInt() @Min(1) lockMinutes!: number;
  @IsInt() @Min(1) staffSessionHours!: number;
  @IsInt() @Min(1) candidateSessionDays!: number;
}

export class InvitationsPolicy {
  /** Days after an invitation was sent at which somebody who did not come is reminded, each later than the one before. */
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(90, { each: true })
  @IsAscending()
  reminderAfterDays!: number[];
  /** Minutes between tries of a mail that did not go out; after as many tries it has failed. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsInt({ each: true })
  @Min(1, { each: true })
  retryAfterMinutes!: number[];
}

export class IntakePolicy {
  /** Somebody who is invited or busy, and not heard of for longer, may need a hand. */
  @IsInt() @Min(1) stuckAfterDays!: number;
}

export class ChoosingPolicy {
  /** How long an invitation to live together waits for an answer, and after how many of these days who has not answered is reminded. */
  @IsInt() @Min(1) @Max(90) invitationDays!: number;
  @IsInt() @Min(1) @Max(89) reminderAfterDays!: number;
  /** Supervisors see who has a contact with fewer people than this. */
  @IsInt() @Min(1) fewContacts!: number;
  /** And who said rather not so many times, and yes to nobody. */
  @IsInt() @Min(1) onlyNoFrom!: number;
  /** Within so many days a supervisor reads a report about somebody; on the day itself when the reporter does not feel safe. */
  @IsInt() @Min(0) @Max(30) reportDays!: number;
}

export class RoundsPolicy {
  /** So many days before a phase has to begin, allocators hear that something stops the round. */
  @IsInt() @Min(0) @Max(60) remindDaysBefore!: number;
}

/** Whose second look an approval needs: nobody's, that of another than who adjusted the group, or also than who sent it. */
export const FOUR_EYES = ['never', 'adjusted', 'always'] as const;
export type FourEyes = (typeof FOUR_EYES)[number];

export class PlacementsPolicy {
  /** How many days people have to answer the offer of a home, and after how many of these who has not answered is reminded. */
  @IsInt() @Min(1) @Max(60) answerDays!: number;
  @IsInt() @Min(1) @IsSmallerThan('answerDays') reminderAfterDays!: number;
  /** Which placements need a second pair of eyes: none, those that staff adjusted, or all. */
  @IsIn(FOUR_EYES) fourEyes!: FourEyes;
}

/** What staff and residents see to before the key is given; each has its words in `placements/handover`. */
export const HANDOVER_ITEMS = [
  'identitySeen',
  'leaseSigned',
  'houseAgreementMade',
  'stateOfHomeRecorded',
  'metersRead',
  'keysCounted',
  'insuranceExplained',
  'repairsExplained',
] as const;
export type HandoverItem = (typeof HANDOVER_ITEMS)[number];

export class HandoverPolicy {
  /** The checklist, in its order: the key is not given before all of it is done. */
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(HANDOVER_ITEMS, { each: true }) checklist!: HandoverItem[];
  /** So many days before a lease ends a task reminds of it, each later than the one before. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(730, { each: true })
  @IsDescending()
  remindDaysBefore!: number[];
}

export class AgreementsPolicy {
  /** So many days after the key residents look back on their house agreements: a first time, and a second time. */
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(365, { each: true })
  @IsAscending()
  reviewAfterDays!: number[];
  /** And once more so many days after somebody new moved in with people who stayed. */
  @IsInt() @Min(1) @Max(365) newcomerReviewAfterDays!: number;
}

/** Who allocates, and where people tell that they do not agree with a decision: on the public page and in every letter. */
export class AssociationPolicy {
  @IsString() @Length(1, 100) name!: string;
  /** Where a letter goes to, on one line. */
  @IsString() @Length(1, 300) objectionAddress!: string;
  /** How many days after a decision people may object. */
  @IsInt() @Min(1) @Max(365) objectionDays!: number;
  @IsOptional() @IsEmail() email?: string;
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }) website?: string;
}

/** What the corporation decides: `config/policy.json`. Injected everywhere by this class. */
export class Policy {
  @IsString() version!: string;
  @IsObject() @ValidateNested() @Type(() => MixPolicy) mixRule!: MixPolicy;
  @IsObject() @ValidateNested() @Type(() => UrgencyPolicy) urgency!: UrgencyPolicy;
  @IsObject() @ValidateNested() @Type(() => MatchingPolicy) matching!: MatchingPolicy;
  @IsObject() @ValidateNested() @Type(() => AccountsPolicy) accounts!: AccountsPolicy;
  @IsObject() @ValidateNested() @Type(() => InvitationsPolicy) invitations!: InvitationsPolicy;
  @IsObject() @ValidateNested() @Type(() => IntakePolicy) intake!: IntakePolicy;
  @IsObject() @ValidateNested() @Type(() => ChoosingPolicy) choosing!: ChoosingPolicy;
  @IsObject() @ValidateNested() @Type(() => RoundsPolicy) rounds!: RoundsPolicy;
  @IsObject() @ValidateNested() @Type(() => PlacementsPolicy) placements!: PlacementsPolicy;
  @IsObject() @ValidateNested() @Type(() => HandoverPolicy) handover!: HandoverPolicy;
  @IsObject() @ValidateNested() @Type(() => AgreementsPolicy) agreements!: AgreementsPolicy;
  @IsObject() @ValidateNested() @Type(() => AssociationPolicy) association!: AssociationPolicy;
}

/** @throws StartError that lists every wrong value with its path */
export const readPolicy = (file: string): Policy => readSettings(file, Policy);
