import { currentMark, navigationFor } from './navigation.js';
import type { PageUser } from './page.js';

const userWith = (...permissions: string[]): PageUser => ({
  id: '1',
  name: 'Noor',
  role: 'allocator',
  may: (permission) => permissions.includes(permission),
});

describe('navigation', () => {
  it('shows the places that a person may read', () => {
    const shown = navigationFor(userWith('homes:read', 'audit:read')).map(({ href }) => href);
    expect(shown).toEqual(['/homes', '/audit']);
  });

  it('shows nothing to a guest', () => {
    expect(navigationFor(null)).toEqual([]);
  });

  it('marks the page itself and the place that a page is in, but not a neighbour with the same beginning', () => {
    expect(currentMark('/homes', '/homes?page=2')).toBe('page');
    expect(currentMark('/homes', '/homes/12/edit')).toBe('true');
    expect(currentMark('/homes', '/homes-for-sale')).toBeUndefined();
  });
});
