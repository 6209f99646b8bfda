import { IsOptional, IsString } from 'class-validator';
import { ReasonDto } from '../placements.dto.js';

/** The fields of an act after approval as a browser sends them; the service tells what is wrong with the day. */
export class EndForm extends ReasonDto {
  @IsOptional()
  @IsString()
  lastDay?: string;
}
