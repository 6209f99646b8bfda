import { policyDifferences, policyWith, realChanges } from './scenario.js';

const inForce = { urgencyWeight: 10_000, minimumSatisfaction: 1150, likeBonus: 250, locationBonus: [300, 220] };

describe('the weights of a scenario', () => {
  it('are those of the policy but for what was changed', () => {
    expect(policyWith(inForce, { likeBonus: 0, urgencyWeight: undefined })).toEqual({ ...inForce, likeBonus: 0 });
  });

  it('differ only where the value is another one', () => {
    expect(policyDifferences({ ...inForce, locationBonus: [300, 0] }, inForce)).toEqual([
      { weight: 'locationBonus', value: [300, 0], inForce: [300, 220] },
    ]);
    expect(policyDifferences({ ...inForce, locationBonus: [...inForce.locationBonus] }, inForce)).toEqual([]);
  });

  it('are no change when somebody fills in what the policy says', () => {
    const asked = { likeBonus: 250, minimumSatisfaction: 1000, urgencyWeight: undefined, locationBonus: [300, 220] };
    expect(realChanges(asked, inForce)).toEqual({ minimumSatisfaction: 1000 });
  });
});
