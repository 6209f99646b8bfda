import { Card } from '../../platform/web/components/card.js';
import { Icon } from '../../platform/web/components/icon.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { AgreementText, TopicText } from '../versions/agreement-text.js';
import { BesideDutch } from './in-words.js';

/** All topics of a version. */
export function VersionText({ text, language }: { text: AgreementText; language: Language }) {
  return (
    <>
      {text.topics.map((topic) => (
        <TopicOfVersion key={topic.code} topic={topic} language={language} />
      ))}
    </>
  );
}

/** One topic: each clause in a language beside Dutch. */
export function TopicOfVersion({ topic, language }: { topic: TopicText; language: Language }) {
  return (
    <Card>
      <h2 class="utrecht-heading-2">
        <Icon name={topic.icon} /> <BesideDutch words={topic.title} language={language} />
      </h2>
      {topic.clauses.map(({ code, title, text }) => (
        <div key={code}>
          <h3 class="utrecht-heading-3">
            <BesideDutch words={title} language={language} />
          </h3>
          <p>
            <BesideDutch words={text} language={language} />
          </p>
        </div>
      ))}
    </Card>
  );
}
