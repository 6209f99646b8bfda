import type { OfferAnswer } from '../offers/offer-answer.js';
import type { PlacementStatus } from '../placement-states.js';
import { whoStays } from './who-stays.js';

const among = (status: PlacementStatus, ...answers: (OfferAnswer | null)[]) =>
  whoStays(
    { status },
    answers.map((answer, index) => ({ candidateId: 'abc'[index]!, answer })),
  ).join('');

describe('who is asked to stay together', () => {
  it('is everybody but who said no', () => {
    expect(among('declined', 'declined', 'accepted', null)).toBe('bc');
  });

  it('is who had said yes when the last day was over', () => {
    expect(among('expired', 'accepted', null, 'accepted')).toBe('ac');
  });

  it('is nobody when one is left, or when it goes on or staff ended it', () => {
    expect(among('declined', 'declined', 'accepted')).toBe('');
    expect(among('expired', 'accepted', null, null)).toBe('');
    for (const status of ['offered', 'accepted', 'refused', 'withdrawn', 'ended'] as const)
      expect(among(status, 'accepted', 'accepted')).toBe('');
  });
});
