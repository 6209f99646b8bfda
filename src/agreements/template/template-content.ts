import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsWords, type Words } from '../words.js';
import type { Language } from '../../platform/i18n/languages.js';

const CODE = /^[a-z][A-Za-z0-9]{0,39}$/;
const codeRule = {
  message: '$property must be a word of at most 40 letters and digits that begins with a small letter',
};
const WORDS = { type: Object, example: { nl: 'Stille uren', en: 'Quiet hours' } } as const;

/** Longest texts, in characters. */
export const LONGEST = { title: 60, line: 300, clause: 600, own: 10_000 } as const;
export const MOST_OPTIONS = 4;
export const MOST_CLAUSES = 6;
export const MOST_QUESTIONS = 5;
export const MOST_TOPICS = 40;

/** The answers by which a clause can be preselected: what others may read of how somebody lives. */
export const FOLLOWED_ANSWERS = [
  'sleep',
  'cleanliness',
  'guests',
  'noise',
  'kitchen',
  'smokes',
  'hasPet',
  'alcohol',
  'hours',
  'quietMoments',
] as const;
export type FollowedAnswer = (typeof FOLLOWED_ANSWERS)[number];

/** It may be left out; null is not the same. */
const isGiven = (_: object, value: unknown) => value !== undefined;

/** One way to agree about something. */
export class OptionContent {
  @ApiProperty() @Matches(CODE, codeRule) code!: string;
  @ApiProperty(WORDS) @IsWords(LONGEST.clause) text!: Words;
  @ApiPropertyOptional({
    type: [String],
    description: 'The codes of the answer that the clause follows which this suits',
  })
  @ValidateIf(isGiven)
  @IsArray()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  suits?: string[];
}

/** One thing to agree about, with neutral options. */
export class ClauseContent {
  @ApiProperty() @Matches(CODE, codeRule) code!: string;
  @ApiProperty(WORDS) @IsWords(LONGEST.title) title!: Words;
  @ApiPropertyOptional({ enum: FOLLOWED_ANSWERS, description: 'Answer of the intake that decides what is preselected' })
  @ValidateIf(isGiven)
  @IsIn(FOLLOWED_ANSWERS)
  follows?: FollowedAnswer;
  @ApiProperty({ description: 'Whether residents may agree on words of their own instead' })
  @IsBoolean()
  ownWords!: boolean;
  @ApiProperty({ type: [OptionContent] })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_OPTIONS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => OptionContent)
  options!: OptionContent[];
}

/** A topic of the conversation. */
export class TopicContent {
  @ApiProperty() @Matches(CODE, codeRule) code!: string;
  @ApiProperty({ description: 'Name of a pictogram' }) @IsString() @MaxLength(40) icon!: string;
  @ApiProperty(WORDS) @IsWords(LONGEST.title) title!: Words;
  @ApiProperty({ ...WORDS, description: 'Why people talk about this, in a line' })
  @IsWords(LONGEST.line)
  purpose!: Words;
  @ApiProperty({ type: [Object], description: 'Open questions to begin the talk with' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_QUESTIONS)
  @IsWords(LONGEST.line, { each: true })
  questions!: Words[];
  @ApiProperty({ type: [ClauseContent] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_CLAUSES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ClauseContent)
  clauses!: ClauseContent[];
}

/** How far the texts of a language are: a draft was not read by somebody who speaks it as their own. */
export const REVIEWS = ['complete', 'draft'] as const;
export type Review = (typeof REVIEWS)[number];

/** All that can be agreed about, in the order of the conversation. */
export class TemplateContent {
  @ApiProperty({ type: Object, example: { nl: 'complete', en: 'complete', ar: 'draft' } })
  @IsObject()
  languages!: { nl: Review } & Partial<Record<Language, Review>>;
  @ApiProperty({ type: [TopicContent] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TOPICS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TopicContent)
  topics!: TopicContent[];
}
