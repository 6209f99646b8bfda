import type { MemberFact, PlacementFact } from '../../facts/placement-fact.js';
import { declinesOf } from './declines.js';
import { departuresOf } from './departures.js';
import { offerFiguresOf } from './offers.js';
import { gotChosenOf, placedByLocation } from './placed.js';
import { spreadOf } from './spread.js';
import { trendOf } from './trend.js';
import { waitingTimesOf } from './waiting.js';

const member = (more: Partial<MemberFact> = {}): MemberFact => ({
  targetGroup: 'statusHolder',
  registeredOn: '2025-12-01',
  answer: 'accepted',
  answeredOn: '2026-06-02',
  answerDays: 1,
  declineReason: null,
  gotChosen: false,
  ...more,
});

const placement = (more: Partial<PlacementFact> = {}): PlacementFact => ({
  locationId: 'north',
  status: 'approved',
  publishedOn: '2026-06-01',
  offeredOn: '2026-06-01',
  acceptedOn: '2026-06-03',
  approvedOn: '2026-06-04',
  agreedOn: null,
  handedOverOn: null,
  isAdjusted: false,
  isReplaced: false,
  isWithdrawnByStaff: false,
  departsFromMix: false,
  members: [member(), member({ targetGroup: 'youngTenant' })],
  ...more,
});

describe('median and nine of ten', () => {
  it('are those of a spreadsheet, between two values where they fall between two', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, p90: 4.6 });
    expect(spreadOf([1, 2, 3, 4, 5, 60])).toEqual({ median: 3.5, p90: 32.5 });
  });

  it('are not told of fewer than five people', () => {
    expect(spreadOf([1, 2, 3, 4])).toBeNull();
  });
});

describe('waiting times', () => {
  const times = (registeredOn: string[]) =>
    waitingTimesOf(
      [placement({ members: registeredOn.map((day) => member({ registeredOn: day })) })],
      registeredOn.map((day) => ({ registeredOn: day, targetGroup: 'youngTenant' as const })),
      '2026-12-04',
    );

  it('count in months from the registration to the approval, or to today', () => {
    const found = times(Array<string>(5).fill('2025-06-04'));
    expect(found[0]).toEqual({
      group: 'all',
      placed: { median: 12, p90: 12 },
      waiting: { median: 18, p90: 18 },
    });
  });

  it('tell nothing of a target group with fewer than five people', () => {
    const [all, statusHolders, youngTenants] = times(Array<string>(5).fill('2025-06-04'));
    expect(all!.placed).not.toBeNull();
    expect(statusHolders).toMatchObject({ placed: { median: 12 }, waiting: null });
    expect(youngTenants).toMatchObject({ placed: null, waiting: { median: 18 } });
  });

  it('leave out whose data were erased', () => {
    const members = [...Array<MemberFact>(4).fill(member()), member({ registeredOn: null })];
    expect(waitingTimesOf([placement({ members })], [], '2026-12-04')[0]!.placed).toBeNull();
  });
});

test('offers count how far they came, also those that fell away later, and how they ended', () => {
  const figures = offerFiguresOf([
    placement({ status: 'handedOver', agreedOn: '2026-06-05', handedOverOn: '2026-06-06' }),
    placement({ status: 'withdrawn' }),
    placement({ status: 'declined', approvedOn: null }),
    placement({ status: 'expired', acceptedOn: null, approvedOn: null }),
    placement({ status: 'offered', acceptedOn: null, approvedOn: null }),
  ]);
  expect(figures.reached).toEqual({ offered: 5, accepted: 3, approved: 2, agreed: 1, handedOver: 1 });
  expect(figures.endings).toEqual({ declined: 1, expired: 1, refused: 0, withdrawn: 1, ended: 0 });
});

describe('reasons to say no', () => {
  const noes = (...reasons: MemberFact['declineReason'][]) =>
    reasons.map((declineReason) => member({ answer: 'declined', declineReason }));

  it('are counted, the most frequent first, with those who gave none', () => {
    expect(declinesOf(noes('rent', null, 'place', 'rent', 'rent'))).toEqual({
      people: 5,
      reasons: [
        { reason: 'rent', count: 3 },
        { reason: 'place', count: 1 },
        { reason: 'notTold', count: 1 },
      ],
    });
  });

  it('are not told when fewer than five people said no', () => {
    expect(declinesOf(noes('rent', 'people'))).toEqual({ people: 2, reasons: null });
  });
});

test('departures are those of proposals that no later publication replaced', () => {
  const figures = departuresOf([
    placement({ isAdjusted: true, departsFromMix: true }),
    placement({ status: 'refused' }),
    placement({ status: 'withdrawn', isWithdrawnByStaff: true }),
    placement({ status: 'withdrawn', isReplaced: true, isAdjusted: true }),
    placement({ status: 'withdrawn' }),
  ]);
  expect(figures).toEqual({ published: 4, replaced: 1, adjusted: 1, refused: 1, withdrawn: 1, outsideMix: 1 });
});

test('who lives with somebody they chose is counted of those of whom it is known, from five on', () => {
  const people = (...gotChosen: (boolean | null)[]) => [
    placement({ members: gotChosen.map((one) => member({ gotChosen: one })) }),
  ];
  expect(gotChosenOf(people(true, true, false, true, false, null))).toEqual({ count: 3, people: 5 });
  expect(gotChosenOf(people(true, true, false, true, null))).toBeNull();
});

test('placed people are counted per location beside its mix', () => {
  const share = { housed: 3, underWay: 1, maximum: 4 };
  const mix = [{ id: 'north', name: 'Noord', shares: { statusHolder: share, youngTenant: share } }];
  const [north] = placedByLocation([placement(), placement({ locationId: 'south' })], mix);
  expect(north!.shares.statusHolder).toEqual({ ...share, placed: 1 });
});

test('the trend counts homes by approval and offers by the day they were sent', () => {
  const steps = [
    { from: '2026-05-01', to: '2026-05-31' },
    { from: '2026-06-01', to: '2026-06-30' },
  ];
  const facts = [
    placement({ offeredOn: '2026-05-31' }),
    placement({ status: 'withdrawn' }),
    placement({ status: 'expired', approvedOn: null, offeredOn: '2026-05-02' }),
  ];
  expect(trendOf(facts, steps)).toEqual([
    { ...steps[0], statusHolders: 0, youngTenants: 0, medianMonths: null, offers: 2, withoutResult: 1 },
    { ...steps[1], statusHolders: 1, youngTenants: 1, medianMonths: null, offers: 1, withoutResult: 0 },
  ]);
});
