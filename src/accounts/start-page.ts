const START_PAGES: Record<string, string> = {
  candidate: '/my',
  allocator: '/placements',
  supervisor: '/candidates',
  administrator: '/accounts',
  auditor: '/audit',
};

/** Where somebody's work begins after signing in. */
export const startPageOf = (role: string): string => START_PAGES[role] ?? '/sign-in';
