import type { PageUser } from './page.js';
import { pathOf } from './page-url.js';

/** A place in the service. Its name is the text with its key. */
export interface NavigationItem {
  href: string;
  text:
    | 'tasks'
    | 'proposals'
    | 'rounds'
    | 'candidates'
    | 'choosing'
    | 'meetings'
    | 'homes'
    | 'placements'
    | 'agreements'
    | 'figures'
    | 'accounts'
    | 'apiTokens'
    | 'agreementTemplates'
    | 'translations'
    | 'audit';
  icon: string;
  permission: string;
}

/** What waits, and then the order of the work of an allocator. */
export const NAVIGATION: readonly NavigationItem[] = [
  { href: '/tasks', text: 'tasks', icon: 'checklist', permission: 'tasks:read' },
  { href: '/proposals', text: 'proposals', icon: 'heart-handshake', permission: 'matching:read' },
  { href: '/rounds', text: 'rounds', icon: 'refresh', permission: 'rounds:read' },
  { href: '/candidates', text: 'candidates', icon: 'users', permission: 'candidates:read' },
  { href: '/choosing', text: 'choosing', icon: 'users-group', permission: 'choosing:support' },
  { href: '/meetings', text: 'meetings', icon: 'calendar-heart', permission: 'choosing:support' },
  { href: '/homes', text: 'homes', icon: 'building-community', permission: 'homes:read' },
  { href: '/placements', text: 'placements', icon: 'key', permission: 'placements:read' },
  { href: '/agreements', text: 'agreements', icon: 'messages', permission: 'agreements:see-state' },
  { href: '/reports', text: 'figures', icon: 'chart-bar', permission: 'reports:read' },
  { href: '/accounts', text: 'accounts', icon: 'user-cog', permission: 'accounts:manage' },
  { href: '/api-tokens', text: 'apiTokens', icon: 'api', permission: 'accounts:manage' },
  {
    href: '/agreement-templates',
    text: 'agreementTemplates',
    icon: 'clipboard-list',
    permission: 'agreements:edit-template',
  },
  { href: '/translations', text: 'translations', icon: 'language', permission: 'translations:read' },
  { href: '/audit', text: 'audit', icon: 'history', permission: 'audit:read' },
];

/** Where this person may go; nowhere for a guest. */
export function navigationFor(user: PageUser | null): readonly NavigationItem[] {
  return NAVIGATION.filter(({ permission }) => user?.may(permission));
}

/** How a link stands to the page on the screen: the page itself, the place it is in, or elsewhere. */
export function currentMark(href: string, url: string): 'page' | 'true' | undefined {
  const path = pathOf(url);
  if (path === href) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : undefined;
}
