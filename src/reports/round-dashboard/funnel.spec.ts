import { funnelOf } from './funnel.js';

test('whoever came further counts in every stage before', () => {
  const funnel = funnelOf([
    { status: null, people: 10, ready: 6 },
    { status: 'draft', people: 2, ready: 2 },
    { status: 'offered', people: 3, ready: 3 },
    { status: 'handedOver', people: 4, ready: 3 },
  ]);
  expect(funnel).toEqual({
    inRound: 19,
    ready: 14,
    draft: 9,
    offered: 7,
    accepted: 4,
    approved: 4,
    agreed: 4,
    handedOver: 4,
  });
});

test('a round of nobody has an empty funnel', () => {
  expect(new Set(Object.values(funnelOf([])))).toEqual(new Set([0]));
});
