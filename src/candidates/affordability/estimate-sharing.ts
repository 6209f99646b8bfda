import { TENANCY_FORMS, type TenancyForm } from '../../homes/home.entity.js';
import type { CostSharingRule, RulesOnDay } from '../../platform/config/dutch-rules.js';

/** What the estimate goes by. Nobody is asked for their income, savings or benefit. */
export interface SharingQuestion {
  /** Whole years. */
  age: number;
  /** Whether the person studies with a grant or loan from the state (*studiefinanciering*). */
  isStudent?: boolean;
  /** Euro cents a month. */
  rentPerPerson: number;
  /** Residents of the home, the person included. */
  people: number;
}

export type RentAllowanceReason =
  'onePerHome' | 'everybodysMoneyCounts' | 'partOfRentNotCounted' | 'lessWhenAllUnder21' | 'roomIsNoHome';

/** Without incomes nobody can tell an amount: only whether it could be, and what it depends on. */
export interface RentAllowanceEstimate {
  answer: 'maybe' | 'usuallyNot';
  reasons: RentAllowanceReason[];
}

export type BenefitReason = 'housematesCount' | 'housematesDoNotCount' | 'under21';

/** Social assistance for somebody with no other income: euro cents a month, holiday allowance included. */
export interface BenefitEstimate {
  /** When every housemate counts; of somebody under 21: when their parents support them. */
  lowest: number;
  /** When no housemate counts; of somebody under 21: when their parents can't support them. */
  highest: number;
  because: BenefitReason;
}

export interface SharingEstimate {
  rentAllowance: RentAllowanceEstimate;
  /** `null` for a student, who usually can't get it. */
  benefit: BenefitEstimate | null;
}

/**
 * What sharing does to rent allowance and social assistance, per tenancy form. An estimate, never a promise: the municipality
 * and Dienst Toeslagen decide. The rules and what they leave out are in docs/affordability.md.
 */
export function estimateSharing(question: SharingQuestion, rules: RulesOnDay): Record<TenancyForm, SharingEstimate> {
  const estimates = TENANCY_FORMS.map((form) => [
    form,
    { rentAllowance: rentAllowance(form, question, rules), benefit: benefit(form, question, rules) },
  ]);
  return Object.fromEntries(estimates) as Record<TenancyForm, SharingEstimate>;
}

/** One tenant of an independent home gets it, by what all residents earn and own (Wet op de huurtoeslag, articles 7, 11 and 13). */
function rentAllowance(
  form: TenancyForm,
  { age, rentPerPerson, people }: SharingQuestion,
  { rentAllowance: rule }: RulesOnDay,
): RentAllowanceEstimate {
  if (form === 'roomLease') return { answer: 'usuallyNot', reasons: ['roomIsNoHome'] };
  const reasons: RentAllowanceReason[] = ['onePerHome', 'everybodysMoneyCounts'];
  if (rentPerPerson * people > rule.maximumRent) reasons.push('partOfRentNotCounted');
  if (age < rule.fullFromAge) reasons.push('lessWhenAllUnder21');
  return { answer: 'maybe', reasons };
}

/**
 * Housemates with a lease and a normal rent of their own from the same landlord do not count (Participatiewet, article 19a);
 * under 21 nobody counts and parents come first (articles 20 and 22a).
 */
function benefit(
  form: TenancyForm,
  { age, isStudent, people }: SharingQuestion,
  { socialAssistance, costSharing }: RulesOnDay,
): BenefitEstimate | null {
  const { single, couple, under21, under21Supplement } = socialAssistance;
  if (isStudent) return null;
  if (age < costSharing.fromAge) return { lowest: under21, highest: under21 + under21Supplement, because: 'under21' };
  if (form === 'roomLease') return { lowest: single, highest: single, because: 'housematesDoNotCount' };
  return { lowest: costSharerNorm(couple, people, costSharing), highest: single, because: 'housematesCount' };
}

/**
 * What each of A adults gets who count for each other: ((40% + A × 30%) / A) × the norm of a couple, in whole euro cents.
 * Source: Participatiewet, article 22a, first paragraph.
 */
export function costSharerNorm(
  couple: number,
  adults: number,
  { sharedPercent, personPercent }: Pick<CostSharingRule, 'sharedPercent' | 'personPercent'>,
): number {
  return Math.round((couple * (sharedPercent + adults * personPercent)) / (100 * adults));
}
