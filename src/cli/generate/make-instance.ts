import type { Instance } from '../../matching-engine/index.js';
import { addChoices } from './choices.js';
import { Dice } from './dice.js';
import { makePeople } from './people.js';
import { makePlaces } from './places.js';

export interface Wish {
  people: number;
  seed: number;
  /** Places for 100 people. */
  supply: number;
  haarlem: boolean;
}

const POLICY = {
  urgencyWeight: 10000,
  minimumSatisfaction: 1150,
  likeBonus: 250,
  locationBonus: [300, 220, 140, 80, 40],
};

/**
 * An invented matching problem, the same for the same wish on every machine. It has round(people · supply / 100) places, but two
 * at least, as that is the smallest home.
 */
export function makeInstance({ people, seed, supply, haarlem }: Wish): Instance {
  const dice = new Dice(seed);
  const places = Math.max(2, Math.round((people * supply) / 100));
  const { towns, locations, homes } = makePlaces({ people, places, haarlem }, dice);
  const candidates = makePeople(people, towns, haarlem, dice);
  addChoices(candidates, homes, dice);
  const name = `${haarlem ? 'haarlem' : 'generated'}-people${people}-seed${seed}-supply${supply}`;
  return { format: 'huisklik-instance/1', name, policy: POLICY, locations, homes, candidates, locked: [] };
}
