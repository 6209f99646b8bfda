import { BadRequestException } from '@nestjs/common';
import { invalid } from '../platform/http/validation.js';
import { holdsCitizenNumber } from './citizen-number.js';

/** Longest reason that staff can give. */
export const REASON_LENGTH = 2000;

/** Type of the refusal of a reason that holds a citizen service number. */
export const CITIZEN_NUMBER = 'citizen-number';

/** @throws BadRequestException without a reason, or with a citizen service number in it: a reason stays for good */
export function mustBeReason(reason: string | null): void {
  if (!reason) throw invalid([{ field: 'reason', message: 'Give the reason: it stays in the audit trail.' }]);
  if (!holdsCitizenNumber(reason)) return;
  const message = 'The reason holds what looks like a citizen service number. Leave it out.';
  throw new BadRequestException({ type: CITIZEN_NUMBER, message, errors: [{ field: 'reason', message }] });
}
