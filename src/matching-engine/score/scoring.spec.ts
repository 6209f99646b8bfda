import { candidate, home, instance } from '../instances.spec-support.js';
import { objectiveOf, satisfactionOf } from './scoring.js';

const trioHome = home('h3', { places: 3, rent: 360 });

describe('the score', () => {
  it('gives two people who are alike in all 2 · 1000 and the points of the home', () => {
    const story = instance({ candidates: [candidate('ann'), candidate('bo', { locations: ['south', 'north'] })] });
    // 300 for the first location, 220 for the second; floor(100 · 100 / 500) = 20 for the rent.
    expect(satisfactionOf(story, { home: 'h1', candidates: ['ann', 'bo'] })).toEqual([2320, 2240]);
    expect(objectiveOf(story, [{ home: 'h1', candidates: ['ann', 'bo'] }])).toBe(20_000 + 2320 + 2240);
  });

  it('weighs each topic by what it means to the person', () => {
    const importance = {
      sleep: 3,
      cleanliness: 0,
      guests: 0,
      noise: 0,
      kitchen: 2,
      languages: 2,
      interests: 1,
      age: 3,
    };
    const ann = candidate('ann', { importance, likes: ['bo'] });
    const bo = candidate('bo', {
      age: 29,
      habits: { sleep: 0, cleanliness: 0, guests: 0, noise: 0 },
      kitchen: 1,
      languages: ['en', 'ar'],
      interests: ['chess'],
    });
    // ann: (3·50 + 2·40 + 2·70 + 34 + 3·60) / 11 = 584/11 → floor(530.9) = 530, + 250 for the like.
    // bo, all weights 1: (50·4 + 40 + 70 + 34 + 60) / 8 = 404/8 → 505.
    const story = instance({ candidates: [ann, bo] });
    expect(satisfactionOf(story, { home: 'h1', candidates: ['ann', 'bo'] })).toEqual([2 * 780 + 320, 2 * 505 + 320]);
  });

  it('adds what a person scores both housemates in a home of three', () => {
    const carl = candidate('carl', { languages: ['ar'], age: 36 });
    const story = instance({ homes: [trioHome], candidates: [candidate('ann'), candidate('bo'), carl] });
    // Everybody and carl: (6·100 + 0 + 0) / 8 → 750. Rent: floor(100 · 140 / 500) = 28.
    const expected = [1000 + 750 + 328, 1000 + 750 + 328, 750 + 750 + 328];
    expect(satisfactionOf(story, { home: 'h3', candidates: ['ann', 'bo', 'carl'] })).toEqual(expected);
  });

  it('gives nothing for a location beyond the listed bonuses', () => {
    const locations = ['a', 'b', 'c', 'd', 'e', 'north'];
    const story = instance({ candidates: [candidate('ann', { locations }), candidate('bo')] });
    expect(satisfactionOf(story, { home: 'h1', candidates: ['ann', 'bo'] })[0]).toBe(2020);
  });

  it('says which id it does not know', () => {
    expect(() => satisfactionOf(instance({}), { home: 'h1', candidates: ['zoe'] })).toThrow("no 'zoe'");
  });
});
