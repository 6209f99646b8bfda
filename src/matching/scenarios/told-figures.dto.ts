import { ApiProperty } from '@nestjs/swagger';

/** Figures of groups that are large enough to tell of. */
export class HousedDto {
  @ApiProperty() count!: number;
  @ApiProperty() candidates!: number;
}

export class SatisfactionDto {
  @ApiProperty() median!: number;
  @ApiProperty({ description: '5% of the housed people stay below it' }) low!: number;
}
