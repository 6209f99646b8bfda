import { NotFoundException } from '@nestjs/common';
import type { TopicText } from '../versions/agreement-text.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';

/** A topic that was agreed about. @throws NotFoundException */
export function topicOf({ text }: AgreementVersion, code: string): TopicText {
  const topic = text.topics.find((one) => one.code === code);
  if (!topic) throw new NotFoundException({ type: 'topic-not-found', message: 'There is no such topic.' });
  return topic;
}
