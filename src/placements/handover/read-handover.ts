import { plainLine } from '../../choosing/meetings/read-meeting.js';
import { localTimeOf, momentAt } from '../../platform/clock/local-time.js';
import type { Handover } from './handover.entity.js';
import type { HandoverDraft } from './handover.service.js';
import type { KeyDraft } from './key-appointment.js';
import { LEASE_TYPES } from './lease-rules.js';
import type { HandoverField, HandoverFault } from './handover-faults.js';

/** As typed; without the appointment once the key is given. */
export type HandoverForm = Record<Exclude<HandoverField, `key${string}`>, string> & {
  revision: string;
} & Partial<Record<Extract<HandoverField, `key${string}`>, string>>;

/** The form before anything is typed: the plan as it is, or a first proposal. @param place where keys are given when nothing else is said */
export function firstForm(plan: Handover | null, place: string): HandoverForm {
  const key = plan?.keyAt ? localTimeOf(plan.keyAt) : null;
  return {
    revision: String(plan?.revision ?? 0),
    startsOn: plan?.startsOn ?? '',
    signedOn: plan?.signedOn ?? '',
    leaseType: plan?.leaseType ?? '',
    endsOn: plan?.endsOn ?? '',
    keyDay: key?.day ?? '',
    keyTime: key?.time ?? '',
    keyPlace: plan?.keyPlace ?? place,
  };
}

/** @param body of the form that was sent */
export function typedHandover(body: Readonly<Record<string, unknown>>): HandoverForm {
  const text = (name: string) => (typeof body[name] === 'string' ? plainLine(body[name]) : '');
  const hasKey = body.keyDay !== undefined;
  return {
    revision: text('revision'),
    startsOn: text('startsOn'),
    signedOn: text('signedOn'),
    leaseType: text('leaseType'),
    endsOn: text('endsOn'),
    ...(hasKey && { keyDay: text('keyDay'), keyTime: text('keyTime'), keyPlace: text('keyPlace') }),
  };
}

/** What was typed as a draft, and the faults that a draft can't hold. */
export function draftOf(form: HandoverForm): { draft: HandoverDraft; faults: HandoverFault[] } {
  const { key, faults } = keyOfForm(form);
  const draft = {
    revision: Number(form.revision),
    startsOn: form.startsOn || null,
    signedOn: form.signedOn || null,
    leaseType: LEASE_TYPES.find((type) => type === form.leaseType) ?? null,
    endsOn: form.endsOn || null,
    key,
  };
  return { draft, faults };
}

/** Without a day and a time there is no appointment: the place alone, which the form proposes, makes none. */
function keyOfForm({ keyDay, keyTime, keyPlace }: HandoverForm): {
  key: KeyDraft | null | undefined;
  faults: HandoverFault[];
} {
  if (keyDay === undefined) return { key: undefined, faults: [] };
  const time = clockTime(keyTime ?? '');
  if (!keyDay && !keyTime) return { key: null, faults: [] };
  const at = time ? momentAt(keyDay, time) : null;
  const isDay = momentAt(keyDay, '12:00') !== null;
  const faults: HandoverFault[] = [
    ...(isDay ? [] : [{ field: 'keyDay', code: 'keyDayMissing' } as const]),
    ...(time ? [] : [{ field: 'keyTime', code: 'keyTimeMissing' } as const]),
    ...(isDay && time && !at ? [{ field: 'keyTime', code: 'keyNotOnTheClock' } as const] : []),
  ];
  return { key: { at, place: keyPlace || null }, faults };
}

/** "9.30" is 09:30. */
function clockTime(typed: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(typed) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}
