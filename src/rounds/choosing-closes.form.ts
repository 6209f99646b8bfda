import { IsOptional, IsString, MaxLength } from 'class-validator';

/** The field of a round's page as a browser sends it; empty: the round waits for no choices. */
export class ChoosingClosesForm {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  closesOn: string = '';

  /** 'yes': they read what it means when choosing closes at once. */
  @IsOptional()
  @IsString()
  @MaxLength(3)
  understood: string = '';
}
