import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import type { Effort } from '../../matching-engine/index.js';
import type { MatchingPolicy } from '../../platform/config/policy.js';
import { EmptyMeans } from '../../platform/http/paging.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { EFFORTS, HIGHEST_SEED } from '../runs.dto.js';
import type { RunRequest } from '../runs.service.js';
import { LONGEST_NAME } from './scenario.dto.js';
import { scenarioProblems, type RoundHome } from './scenario-problems.js';
import type { PolicyChanges, Weight } from './scenario.js';
import type { ScenarioTranslate } from './texts.js';

/** One checked box is a text, more are a list. */
const AsList = () => Transform(({ value }: { value: unknown }) => [value ?? []].flat());

/** The form of a round's page as a browser sends it; an empty number stays as in the policy in force. */
export class StartRunForm {
  @EmptyMeans('normal') @IsIn(EFFORTS) effort: Effort = 'normal';
  @EmptyMeans() @IsOptional() @IsUUID() earlierRunId?: string;
  @IsOptional() @IsString() seed: string = '';
  @IsOptional() @IsString() name: string = '';
  @IsOptional() @IsString() urgencyWeight: string = '';
  @IsOptional() @IsString() minimumSatisfaction: string = '';
  @IsOptional() @IsString() likeBonus: string = '';
  @AsList() @IsString({ each: true }) locationBonus: string[] = [];
  @AsList() @IsUUID(undefined, { each: true }) homesOut: string[] = [];
  @AsList() @IsUUID(undefined, { each: true }) locationsOut: string[] = [];

  /** Whether somebody asked for more than a plain run. */
  get isScenario(): boolean {
    const { name, urgencyWeight, minimumSatisfaction, likeBonus, locationBonus, homesOut, locationsOut } = this;
    const texts = [name, urgencyWeight, minimumSatisfaction, likeBonus, ...locationBonus];
    return texts.some((text) => text !== '') || homesOut.length + locationsOut.length > 0;
  }

  /** What to run, or per field what to mend. */
  read(
    policy: MatchingPolicy,
    homes: readonly RoundHome[],
    t: ScenarioTranslate,
  ): { request: RunRequest } | { errors: FormErrors } {
    const { effort, earlierRunId, homesOut, locationsOut } = this;
    const request = { name: this.name.trim(), policy: this.changes(policy), homesOut, locationsOut };
    const seed = numberIn(this.seed);
    const errors: Record<string, string> = {};
    if (seed !== undefined && !(seed <= HIGHEST_SEED)) errors.seed = t('seedWrong', { max: HIGHEST_SEED });
    if (request.name.length > LONGEST_NAME) errors.name = t('nameTooLong', { most: LONGEST_NAME });
    for (const { field } of scenarioProblems(request, policy, homes)) Object.assign(errors, errorAt(field, policy, t));
    if (Object.keys(errors).length > 0) return { errors };
    return { request: { ...request, effort, seed, earlierRunId } };
  }

  private changes({ locationBonus }: MatchingPolicy): PolicyChanges {
    const wishes = locationBonus.map((own, place) => numberIn(this.locationBonus[place] ?? '') ?? own);
    return {
      urgencyWeight: numberIn(this.urgencyWeight),
      minimumSatisfaction: numberIn(this.minimumSatisfaction),
      likeBonus: numberIn(this.likeBonus),
      locationBonus: wishes,
    };
  }
}

/** "10.000" and "10,000" are ten thousand too; undefined when empty, NaN when it is no whole number. */
function numberIn(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^(\d+|\d{1,3}([.,]\d{3})+)$/.test(typed) ? Number(typed.replace(/[.,]/g, '')) : NaN;
}

/** The sentence for a problem of `scenarioProblems`, at the id of its field in the form. */
function errorAt(field: string, { scenarios }: MatchingPolicy, t: ScenarioTranslate): FormErrors {
  const [part, weight, place] = field.split('.') as [string, Weight?, string?];
  if (part !== 'policy' || !weight) return { locationsOut: t('homesWrong') };
  const { min, max } = scenarios[weight];
  const label = place === undefined ? t(weight) : t('locationBonusOf', { rank: Number(place) + 1 });
  return { [place === undefined ? weight : wishField(Number(place))]: t('outOfBounds', { weight: label, min, max }) };
}

/** Id of the field for the points of a wish, counted from 0. */
export const wishField = (place: number): string => `locationBonus-${place}`;
