import type { Topic } from '../../matching-engine/index.js';

/** The picture of what people compare: names at tabler.io/icons. */
export const TOPIC_ICONS: Record<Topic, string> = {
  sleep: 'moon',
  cleanliness: 'sparkles',
  guests: 'users-group',
  noise: 'volume',
  kitchen: 'tools-kitchen-2',
  languages: 'language',
  interests: 'heart',
  age: 'cake',
};
