import { GENDERS, type InstanceCandidate } from '../instance/instance.js';

/** What a person is and what a person accepts of housemates, as bits: genders, smoking, pets. */
export const SMOKES = 1 << GENDERS.length;
export const HAS_PET = 2 << GENDERS.length;

export const traitsOf = ({ gender, smokes, hasPet }: InstanceCandidate): number => bits([gender], smokes, hasPet);

export const acceptedBy = ({ acceptsGenders, acceptsSmoking, acceptsPets }: InstanceCandidate): number =>
  bits(acceptsGenders, acceptsSmoking, acceptsPets);

function bits(genders: readonly InstanceCandidate['gender'][], smoking: boolean, pets: boolean): number {
  const others = (smoking ? SMOKES : 0) | (pets ? HAS_PET : 0);
  return genders.reduce((sum, gender) => sum | (1 << GENDERS.indexOf(gender)), others);
}
