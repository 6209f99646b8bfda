import { OPEN_STATUSES, PLACEMENT_STATUSES } from '../placement-states.js';
import { canAccept, canDecline, isGoingOn, standingOf } from './offer-standing.js';

const TODAY = '2026-12-01';
const offer = (status: (typeof PLACEMENT_STATUSES)[number], answerBy = TODAY) => ({ status, answerBy });

describe('how an offer stands', () => {
  it('waits for a yes or no through its last day, and reads as expired from the next on', () => {
    expect(standingOf(offer('offered'), { answer: null }, TODAY)).toBe('asked');
    expect(standingOf(offer('offered', '2026-11-30'), { answer: null }, TODAY)).toBe('expired');
    expect(standingOf(offer('offered', '2026-11-30'), { answer: 'accepted' }, TODAY)).toBe('expired');
  });

  it('is the own no, or a stop without anybody to blame', () => {
    expect(standingOf(offer('declined'), { answer: 'declined' }, TODAY)).toBe('youDeclined');
    expect(standingOf(offer('declined'), { answer: 'accepted' }, TODAY)).toBe('stopped');
    expect(standingOf(offer('declined'), { answer: null }, TODAY)).toBe('stopped');
  });

  it('takes a yes once, and a no until staff decided', () => {
    const saidYes = standingOf(offer('offered'), { answer: 'accepted' }, TODAY);
    expect([canAccept(saidYes), canDecline(saidYes)]).toEqual([false, true]);
    const standings = PLACEMENT_STATUSES.filter((status) => status !== 'draft').map((status) => ({
      status,
      standing: standingOf(offer(status), { answer: 'accepted' }, TODAY),
    }));
    const that = (test: typeof canDecline) => standings.filter((one) => test(one.standing)).map(({ status }) => status);
    expect(that(canDecline)).toEqual(['offered', 'accepted']);
    expect(that(isGoingOn)).toEqual(OPEN_STATUSES.filter((status) => status !== 'draft'));
  });

  it('shows nobody a draft', () => {
    expect(() => standingOf(offer('draft'), { answer: null }, TODAY)).toThrow('draft');
  });
});
