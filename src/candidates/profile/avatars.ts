/** Neutral pictures to stand for a person: no faces, nothing that tells where somebody comes from. Names at tabler.io/icons. */
export const AVATARS = [
  'cat',
  'dog',
  'fish',
  'flower',
  'tree',
  'sun',
  'mountain',
  'bike',
  'ball-football',
  'music',
  'coffee',
  'star',
] as const;
export type Avatar = (typeof AVATARS)[number];
