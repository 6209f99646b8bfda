import type { Role } from '../../accounts/permissions.js';
import type { MyDataTranslate } from './texts.js';

const WORDS = {
  allocator: 'roleAllocator',
  supervisor: 'roleSupervisor',
  administrator: 'roleAdministrator',
  auditor: 'roleAuditor',
  candidate: 'roleCandidate',
  token: 'roleToken',
  system: 'roleSystem',
} as const satisfies Record<Role | 'system' | 'token', string>;

/** A role of the audit trail as a candidate understands it. */
export const roleWord = (role: string, t: MyDataTranslate): string =>
  t(WORDS[role as keyof typeof WORDS] ?? 'roleSystem');
