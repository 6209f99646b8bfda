import { Type } from 'class-transformer';
import { IsInt, IsObject, Max, Min, ValidateBy, ValidateNested, type ValidationArguments } from 'class-validator';

/** The engine takes no larger weights. */
export const MOST_POINTS = 1_000_000;
/** Nobody can be more satisfied than this (docs/matching.md). */
export const MOST_SATISFACTION = 2900;

const IsNotBelowMin = () =>
  ValidateBy({
    name: 'isNotBelowMin',
    validator: {
      validate: (max: unknown, args) => !(Number(max) < (args!.object as Bounds).min),
      defaultMessage: () => '$property must not be below min',
    },
  });

/** The lowest and the highest value that a run may have; both are allowed. */
export class Bounds {
  @IsInt() @Min(0) min!: number;
  @IsInt() @Max(MOST_POINTS) @IsNotBelowMin() max!: number;
}

class UrgencyBounds extends Bounds {
  @Min(1) override min!: number;
}

class SatisfactionBounds extends Bounds {
  @Max(MOST_SATISFACTION) override max!: number;
}

/** How far a scenario may go from the policy in force: `matching.scenarios` of `config/policy.json`. */
export class ScenarioBounds {
  @IsObject() @ValidateNested() @Type(() => UrgencyBounds) urgencyWeight!: Bounds;
  @IsObject() @ValidateNested() @Type(() => SatisfactionBounds) minimumSatisfaction!: Bounds;
  @IsObject() @ValidateNested() @Type(() => Bounds) likeBonus!: Bounds;
  /** Of each number of the list. */
  @IsObject() @ValidateNested() @Type(() => Bounds) locationBonus!: Bounds;
}

/** Whether a scenario may have this value. */
export const isWithin = (value: number, { min, max }: Bounds): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** The policy's own value must be one that a scenario may have too: so that leaving a value as it is, is always allowed. */
export const IsWithinScenarioBounds = () =>
  ValidateBy({
    name: 'isWithinScenarioBounds',
    validator: {
      validate: (value: unknown, args) => {
        const bounds = boundsOf(args!);
        // Bounds that are not right themselves are told at their own place.
        if (!bounds) return true;
        return [value].flat().every((one) => typeof one !== 'number' || isWithin(one, bounds));
      },
      defaultMessage: (args) => {
        const { min, max } = boundsOf(args!)!;
        return `$property must be within matching.scenarios.$property, ${min} to ${max}`;
      },
    },
  });

function boundsOf({ object, property }: ValidationArguments): Bounds | null {
  const { scenarios } = object as { scenarios?: Partial<Record<string, Partial<Bounds>>> | null };
  const { min, max } = scenarios?.[property] ?? {};
  return Number.isInteger(min) && Number.isInteger(max) && min! <= max! ? { min: min!, max: max! } : null;
}
