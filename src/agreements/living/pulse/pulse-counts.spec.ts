import { countPulses } from './pulse-counts.js';

describe('how it goes with a topic, for staff', () => {
  it('is no count as long as only one resident answered, and says all the same that somebody wants to talk', () => {
    expect(countPulses([])).toEqual({ counts: null, wantsTalk: false });
    expect(countPulses([{ mood: 'good' }])).toEqual({ counts: null, wantsTalk: false });
    expect(countPulses([{ mood: 'talk' }])).toEqual({ counts: null, wantsTalk: true });
  });

  it('is a count of each answer from two on', () => {
    expect(countPulses([{ mood: 'good' }, { mood: 'talk' }, { mood: 'good' }])).toEqual({
      counts: { good: 2, soSo: 0, talk: 1 },
      wantsTalk: true,
    });
  });
});
