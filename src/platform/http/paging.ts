import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** A form sends an empty text for a field that nobody filled in, and JSON may say null: both mean the default. */
export const EmptyMeans = (value?: string) =>
  Transform(({ value: read, obj, key }: { value: unknown; obj: Record<string, unknown>; key: string }) =>
    // What was sent decides: a number field would have read '' as 0 by now.
    obj[key] === '' || obj[key] === null ? value : read,
  );

/** Every way to sort by these columns: `score` and `-score`. */
export const sortsOf = (columns: Readonly<Record<string, unknown>>) =>
  Object.keys(columns).flatMap((key) => [key, `-${key}`]);

/** Query of every list: `?page=2&pageSize=50&search=…`. */
export class ListQuery {
  @ApiPropertyOptional({ minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize: number = 50;

  @ApiPropertyOptional({ description: 'Text to look for' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  /** Language that a page was asked in (`?lang=`); lists themselves have none. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  lang?: string;
}

/** One page of a list. */
export interface Paged<T> {
  items: T[];
  /** Over all pages. */
  total: number;
  page: number;
  pageSize: number;
}

/** `LIMIT` and `OFFSET` of a query. */
export const windowOf = ({ page, pageSize }: Pick<ListQuery, 'page' | 'pageSize'>) => ({
  skip: (page - 1) * pageSize,
  take: pageSize,
});

/** A text for `ILIKE`, found anywhere, with its wildcards taken literally. */
export const containing = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
