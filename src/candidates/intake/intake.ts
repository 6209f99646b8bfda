import { NotFoundException } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { readSettings, refuseSettings } from '../../platform/config/settings.js';
import { iconPaths } from '../../platform/web/components/icon-paths.js';
import { BINDINGS } from './bindings.js';
import type { IntakeField } from './intake-field.js';
import { QUESTION_KINDS, READERS, type Question, type QuestionOption, type Section } from './question.js';
import { hasQuestionText } from './question-texts.js';
import { sectionKey } from './section-key.js';

const CODE = /^[a-z][A-Za-z]*$/;
/** Beside the questions under `/my/intake/` and in a conversation. */
const ADDRESSES: readonly string[] = ['check', 'consent', 'end'];
const MOST_CHARACTERS = 2000;

class OptionSettings implements QuestionOption {
  @IsString() @Matches(/^[A-Za-z0-9]+$/) code!: string;
  @IsString() icon!: string;
}

class QuestionSettings {
  @IsString() @Matches(CODE) code!: string;
  @IsInt() @Min(1) version!: number;
  @IsIn(QUESTION_KINDS) kind!: Question['kind'];
  @IsIn(READERS) readers!: Question['readers'];
  @IsOptional() @IsIn(Object.keys(BINDINGS)) field?: IntakeField;
  @IsOptional() @Matches(CODE) words?: string;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => OptionSettings) options?: OptionSettings[];
  @IsOptional() @IsInt() @Min(0) @Max(50) least?: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_CHARACTERS) most?: number;
}

class SectionSettings {
  @IsString() @Matches(CODE) code!: string;
  @IsString() icon!: string;
  @IsArray()
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  @Type(() => QuestionSettings)
  questions!: QuestionSettings[];
}

class IntakeSettings {
  @IsString() version!: string;
  /** Raise it with the text of the consent: everybody is asked again. */
  @IsISO8601({ strict: true }) consentVersion!: string;
  @IsArray() @ArrayNotEmpty() @ValidateNested({ each: true }) @Type(() => SectionSettings) sections!: SectionSettings[];
}

/** The questions that candidates are asked, in their order: `config/intake.json`. */
export class Intake {
  readonly questions: readonly Question[];

  constructor(
    readonly consentVersion: string,
    readonly sections: readonly Section[],
  ) {
    this.questions = sections.flatMap(({ questions }) => questions);
  }

  /** The question with a code, undefined when it is not asked (any more). */
  question(code: string): Question | undefined {
    return this.questions.find((question) => question.code === code);
  }

  /** @throws NotFoundException when there is no such question */
  find(code: string): Question {
    const question = this.question(code);
    if (!question) throw new NotFoundException('There is no such question.');
    return question;
  }

  /** The question that fills a field of the engine's input. */
  asking(field: IntakeField): Question {
    return this.questions.find((question) => question.field === field)!;
  }

  sectionOf(question: Question): Section {
    return this.sections.find(({ questions }) => questions.includes(question))!;
  }
}

/** @throws StartError that lists everything that is wrong with the file */
export function readIntake(file: string): Intake {
  const settings = readSettings(file, IntakeSettings);
  const sections = settings.sections.map(({ code, icon, questions }) => ({
    code,
    icon,
    questions: questions.map(completed),
  }));
  refuseSettings(file, [
    ...problemsOf(sections),
    ...sections.flatMap(({ icon, code }) =>
      hasIcon(icon) ? [] : [`section ${code}: there is no pictogram "${icon}"`],
    ),
  ]);
  return new Intake(settings.consentVersion, sections);
}

function completed({ field, words, options, least, most, ...question }: QuestionSettings): Question {
  return {
    ...question,
    field: field ?? null,
    words: words ?? question.code,
    options: options ?? [],
    least: least ?? 0,
    most: most ?? 1000,
  };
}

function problemsOf(sections: readonly Section[]): string[] {
  const questions = sections.flatMap((section) => section.questions);
  const codes = questions.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const unasked = (Object.keys(BINDINGS) as IntakeField[]).filter(
    (field) => questions.filter((question) => question.field === field).length !== 1,
  );
  return [
    ...twice.map((code) => `question ${code} is there twice`),
    ...unasked.map((field) => `exactly one question must fill the field ${field}`),
    ...sections.flatMap(({ code }) => missingTexts([sectionKey(code)])),
    ...questions.flatMap((question) =>
      questionProblems(question).map((problem) => `question ${question.code}: ${problem}`),
    ),
  ];
}

function questionProblems({ code, kind, field, words, options, least, most }: Question): string[] {
  const problems = missingTexts([code, ...options.map((option) => `${words}_${option.code}`)]);
  for (const { icon } of options) if (!hasIcon(icon)) problems.push(`there is no pictogram "${icon}"`);
  if (ADDRESSES.includes(code)) problems.push('this code is an address of its own: choose another');
  if (options.length > 0 && least > options.length) problems.push(`least (${least}) is more than there are options`);
  if (least > most) problems.push(`least (${least}) is more than most (${most})`);
  const binding = field && BINDINGS[field];
  if (binding && binding.kind !== kind) problems.push(`the field ${field} needs a question of kind ${binding.kind}`);
  const given = options.map((option) => option.code).sort();
  const needed = binding?.codes && [...binding.codes].sort();
  if (needed && String(needed) !== String(given)) problems.push(`its options must be ${needed.join(', ')}`);
  if (!binding?.source && ['one', 'several'].includes(kind) && given.length < 2) problems.push('it needs options');
  if (!binding && (kind === 'ranking' || kind === 'period' || kind === 'money'))
    problems.push(`a question of kind ${kind} needs a field`);
  return problems;
}

const missingTexts = (keys: string[]) =>
  keys.filter((key) => !hasQuestionText(key)).map((key) => `there is no text "${key}"`);

function hasIcon(name: string): boolean {
  try {
    return iconPaths(name, false) !== '';
  } catch {
    return false;
  }
}
