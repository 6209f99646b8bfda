import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ListQuery } from '../../platform/http/paging.js';
import { REASON_LENGTH } from '../../candidates/given-reason.js';

/** More than a home has places: enough for whoever leaves and whoever comes. */
const MOST_PEOPLE = 6;

/** One checked box is a text, more are a list. */
export const AsList = () => Transform(({ value }: { value: unknown }) => [...new Set([value ?? []].flat())]);
/** A box that is checked, or a parameter that says so. */
export const AsYes = () => Transform(({ value }: { value: unknown }) => value === true || value === 'true');

const Ids = () => (target: object, key: string) => {
  AsList()(target, key);
  IsOptional()(target, key);
  ArrayMaxSize(MOST_PEOPLE)(target, key);
  IsUUID(undefined, { each: true })(target, key);
};

/** `/placements/:id/adjust?leaves=…&comes=…&search=…` */
export class ChoosePeopleQuery extends ListQuery {
  @Ids() leaves: string[] = [];
  @Ids() comes: string[] = [];
  override pageSize: number = 10;
}

/** `/placements/:id/adjust/preview?candidateIds=…&swap=true` */
export class AdjustmentQuery {
  @Ids() candidateIds: string[] = [];
  @AsYes() @IsBoolean() swap: boolean = false;
  @IsOptional() @IsString() @MaxLength(20) lang?: string;
}

/** The form under the preview. */
export class AdjustmentForm extends AdjustmentQuery {
  @IsOptional() @IsString() @MaxLength(REASON_LENGTH) reason: string = '';
  @IsOptional() @IsString() @MaxLength(40) stamp: string = '';
}
