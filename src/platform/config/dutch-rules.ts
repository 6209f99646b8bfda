import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { readSettings } from './settings.js';

const WEB_ADDRESS = { protocols: ['https'], require_protocol: true };

export class RuleSource {
  @IsString() @Length(1, 200) name!: string;
  @IsUrl(WEB_ADDRESS) url!: string;
}

/** What stands in the books from a day on, where it was read, and when somebody looked last. Days are ISO days. */
export class DatedRule {
  @IsISO8601({ strict: true }) @Length(10, 10) from!: string;
  @ValidateNested() @Type(() => RuleSource) source!: RuleSource;
  @IsISO8601({ strict: true }) @Length(10, 10) checkedOn!: string;
  /** What whoever changes the file should know. */
  @IsOptional() @IsString() note?: string;
}

/** Social assistance (*bijstand*) without cost sharers: euro cents a month after tax, holiday allowance included. */
export class SocialAssistanceRule extends DatedRule {
  @IsInt() @Min(1) single!: number;
  /** The norm of a couple, of which a cost sharer gets a part. */
  @IsInt() @Min(1) couple!: number;
  /** Of somebody of 18, 19 or 20 years. */
  @IsInt() @Min(1) under21!: number;
  /** What they get on top of it when their parents can't support them. */
  @IsInt() @Min(0) under21Supplement!: number;
  /** Where a candidate can read about it. */
  @IsUrl(WEB_ADDRESS) checkAt!: string;
}

/** The cost-sharing norm (*kostendelersnorm*): ((sharedPercent + A × personPercent) / A) of a couple's norm for A adults. */
export class CostSharingRule extends DatedRule {
  /** From this age the norm holds for a person, and from the other one they count for their housemates. */
  @IsInt() @Min(0) @Max(120) fromAge!: number;
  @IsInt() @Min(0) @Max(120) housematesFromAge!: number;
  @IsInt() @Min(0) @Max(100) sharedPercent!: number;
  @IsInt() @Min(0) @Max(100) personPercent!: number;
}

/** Rent allowance (*huurtoeslag*): euro cents of rent a month, without service costs, that count at most for a home. */
export class RentAllowanceRule extends DatedRule {
  /** The full maximum holds as soon as one resident has this age. */
  @IsInt() @Min(0) @Max(120) fullFromAge!: number;
  @IsInt() @Min(1) maximumRent!: number;
  @IsInt() @Min(1) maximumRentUnder21!: number;
  /** Where a candidate can calculate it. */
  @IsUrl(WEB_ADDRESS) checkAt!: string;
}

/** The lease for young people (*jongerencontract*). */
export class YouthLeaseRule extends DatedRule {
  /** Who signs has this age, and not yet the other one. */
  @IsInt() @Min(0) @Max(120) fromAge!: number;
  @IsInt() @Min(0) @Max(120) underAge!: number;
  /** How long it is for, and for how long at most it can be extended, once. */
  @IsInt() @Min(1) @Max(600) months!: number;
  @IsInt() @Min(0) @Max(600) extensionMonths!: number;
}

/** The lease for a short time (*tijdelijke huurovereenkomst*). */
export class TemporaryLeaseRule extends DatedRule {
  /** How long it can be at most. */
  @IsInt() @Min(1) @Max(600) months!: number;
  /** The landlord tells in writing that it ends: not earlier than so many months before, and not later. */
  @IsInt() @Min(0) @Max(24) noticeFromMonths!: number;
  @IsInt() @Min(0) @Max(24) noticeUntilMonths!: number;
}

/** Rules for leases that are signed on one day. */
export interface LeaseRules {
  youthLease: YouthLeaseRule;
  temporaryLease: TemporaryLeaseRule;
}

/** What holds on one day. */
export interface RulesOnDay {
  socialAssistance: SocialAssistanceRule;
  costSharing: CostSharingRule;
  rentAllowance: RentAllowanceRule;
}

const fromOf = (rule: DatedRule | null | undefined) => rule?.from;

/** Dutch rules with amounts that change by law: `config/dutch-rules.json`. Injected everywhere by this class. */
export class DutchRules {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique(fromOf)
  @ValidateNested({ each: true })
  @Type(() => SocialAssistanceRule)
  socialAssistance!: SocialAssistanceRule[];
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique(fromOf)
  @ValidateNested({ each: true })
  @Type(() => CostSharingRule)
  costSharing!: CostSharingRule[];
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique(fromOf)
  @ValidateNested({ each: true })
  @Type(() => RentAllowanceRule)
  rentAllowance!: RentAllowanceRule[];
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique(fromOf)
  @ValidateNested({ each: true })
  @Type(() => YouthLeaseRule)
  youthLease!: YouthLeaseRule[];
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique(fromOf)
  @ValidateNested({ each: true })
  @Type(() => TemporaryLeaseRule)
  temporaryLease!: TemporaryLeaseRule[];

  /**
   * The rules in force on an ISO day, whatever their order in the file.
   * @throws RangeError for a day before the oldest rule that is known
   */
  rulesOn(day: string): RulesOnDay {
    return {
      socialAssistance: inForce(this.socialAssistance, day),
      costSharing: inForce(this.costSharing, day),
      rentAllowance: inForce(this.rentAllowance, day),
    };
  }

  /**
   * What holds for a lease that is signed on an ISO day.
   * @throws RangeError for a day before the oldest rule that is known
   */
  leaseRulesOn(day: string): LeaseRules {
    return { youthLease: inForce(this.youthLease, day), temporaryLease: inForce(this.temporaryLease, day) };
  }
}

function inForce<Rule extends DatedRule>(rules: readonly Rule[], day: string): Rule {
  const begun = rules.filter((rule) => rule.from <= day);
  if (begun.length === 0) throw new RangeError(`config/dutch-rules.json has no rules for ${day}.`);
  return begun.reduce((latest, rule) => (rule.from > latest.from ? rule : latest));
}

/** @throws StartError that lists every wrong value with its path */
export const readDutchRules = (file: string): DutchRules => readSettings(file, DutchRules);
