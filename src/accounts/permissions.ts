export const ROLES = ['candidate', 'allocator', 'supervisor', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
export const STAFF_ROLES = ['allocator', 'supervisor', 'administrator', 'auditor'] as const satisfies readonly Role[];

/** What can be allowed: `stage:verb`, declared at every route. */
export const PERMISSIONS = [
  'accounts:manage',
  'audit:read',
  'tasks:read',
  'homes:read',
  'homes:import',
  'candidates:read',
  'candidates:import',
  'candidates:invite',
  'candidates:fill-in',
  'candidates:manage',
  'candidates:read-own',
  'candidates:answer-own',
  'choosing:choose',
  'choosing:import',
  'choosing:support',
  'rounds:read',
  'rounds:plan',
  'matching:read',
  'matching:run',
  'placements:read',
  'placements:decide',
  'placements:hand-over',
  'placements:answer-own',
  'agreements:see-state',
  'agreements:lead',
  'agreements:sign-own',
  'agreements:edit-template',
  'agreements:add-topics',
  'reports:read',
  'translations:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ALLOWED: Record<Role, readonly Permission[]> = {
  candidate: [
    'candidates:read-own',
    'candidates:answer-own',
    'choosing:choose',
    'placements:answer-own',
    'agreements:sign-own',
  ],
  allocator: [
    'tasks:read',
    'homes:read',
    'homes:import',
    'candidates:read',
    'candidates:import',
    'candidates:invite',
    'candidates:fill-in',
    'candidates:manage',
    'choosing:import',
    'rounds:read',
    'rounds:plan',
    'matching:read',
    'matching:run',
    'placements:read',
    'placements:decide',
    'placements:hand-over',
    'agreements:see-state',
    'reports:read',
  ],
  supervisor: [
    'tasks:read',
    'homes:read',
    'candidates:read',
    'candidates:invite',
    'candidates:fill-in',
    'candidates:manage',
    'choosing:support',
    'rounds:read',
    'placements:read',
    'placements:hand-over',
    'agreements:see-state',
    'agreements:lead',
    'agreements:add-topics',
    'reports:read',
    'translations:read',
  ],
  administrator: [
    'accounts:manage',
    'audit:read',
    'tasks:read',
    'homes:read',
    'homes:import',
    'rounds:read',
    'agreements:edit-template',
    'agreements:add-topics',
    'reports:read',
    'translations:read',
  ],
  auditor: ['audit:read', 'homes:read', 'rounds:read', 'reports:read'],
};

export const permissionsOf = (role: Role): readonly Permission[] => ALLOWED[role];

const FOR_PEOPLE_ALONE: readonly Permission[] = [
  'tasks:read',
  'candidates:read-own',
  'candidates:answer-own',
  'candidates:invite',
  'candidates:fill-in',
  'translations:read',
  'candidates:manage',
  'choosing:choose',
  'choosing:support',
  'placements:answer-own',
  'agreements:sign-own',
  'agreements:add-topics',
];

/** What an integration may be given: everything that the API has a route for. */
export const INTEGRATION_PERMISSIONS = PERMISSIONS.filter((permission) => !FOR_PEOPLE_ALONE.includes(permission));
