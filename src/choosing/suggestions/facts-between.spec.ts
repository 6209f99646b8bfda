import { candidate } from '../../matching-engine/instances.spec-support.js';
import { factsBetween } from './facts-between.js';

const ann = candidate('ann', { age: 20, kitchen: 1, interests: ['music'] });
const bo = candidate('bo', { age: 30, kitchen: 1, interests: ['chess'] });
const topics = ({ shared, differences }: ReturnType<typeof factsBetween>) => [
  shared.map((point) => (point.kind === 'habit' ? point.habit : point.kind)).sort(),
  differences.map(({ topic }) => topic).sort(),
];

describe('factsBetween', () => {
  it('tells what people share and in what they differ', () => {
    const habits = ['cleanliness', 'guests', 'kitchen', 'languages', 'noise', 'sleep'];
    expect(topics(factsBetween([ann, bo], new Set()))).toEqual([habits, ['age', 'interests']]);
  });

  it('tells nothing about what somebody hides', () => {
    expect(topics(factsBetween([ann, bo], new Set(['habits', 'age'])))).toEqual([['languages'], ['interests']]);
    expect(topics(factsBetween([ann, bo], new Set(['languages', 'interests'])))).toEqual([
      ['cleanliness', 'guests', 'kitchen', 'noise', 'sleep'],
      ['age'],
    ]);
  });
});
