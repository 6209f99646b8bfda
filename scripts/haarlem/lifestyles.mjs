/** Ways of living that go together, so that people are there who fit each other. */
export const lifestyles = [
  {
    sleep: 1,
    cleanliness: 4,
    guests: 1,
    noise: 0,
    kitchen: 1,
    interests: ['reading', 'gardening', 'swimming', 'languages', 'hiking', 'drawing'],
  },
  {
    sleep: 3,
    cleanliness: 2,
    guests: 3,
    noise: 3,
    kitchen: 2,
    interests: ['football', 'gaming', 'music', 'fitness', 'film', 'cooking'],
  },
  {
    sleep: 2,
    cleanliness: 3,
    guests: 2,
    noise: 1,
    kitchen: 2,
    interests: ['cooking', 'cycling', 'board-games', 'coffee', 'volunteering', 'travel'],
  },
  {
    sleep: 4,
    cleanliness: 1,
    guests: 3,
    noise: 4,
    kitchen: 0,
    interests: ['music', 'dancing', 'photography', 'fashion', 'travel', 'film'],
  },
  {
    sleep: 1,
    cleanliness: 3,
    guests: 2,
    noise: 2,
    kitchen: 3,
    interests: ['animals', 'crafts', 'cycling', 'technology', 'cooking', 'coffee'],
  },
];
