import { Actions } from '../../../platform/web/components/actions.js';
import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { Form } from '../../../platform/web/components/form.js';
import { usePage } from '../../../platform/web/page-context.js';
import { spoken } from '../../words.js';
import type { MyTopic } from '../my-living.queries.js';
import { myLivingTexts } from '../my-texts.js';
import { MOODS, type Mood } from '../pulse/agreement-pulse.entity.js';
import { OwnWordsFields } from './own-words-fields.js';
import { SpokenText } from './spoken-text.js';
import type { WishTyped } from './typed-words.js';
import { Wishes } from './wishes.js';
import { wordsError } from './words-error.js';

const ICONS: Record<Mood, string> = { good: 'mood-smile', soSo: 'mood-neutral', talk: 'message-circle' };
const PAGE = '/my/agreement/living';

/** How it goes with a topic in one press, what people wish about it, and an own wish. */
export function TopicCard({ topic, said, wishes, typed }: MyTopic & { typed?: WishTyped }) {
  const { language, formats } = usePage();
  const t = myLivingTexts(language);
  const { text: title } = spoken(topic.title, language);
  return (
    <Card title={<SpokenText words={topic.title} />} anchor={topic.code}>
      {said && <p class="muted">{t('youSaid', { date: formats.date(said.saidAt), said: t(`mood_${said.mood}`) })}</p>}
      <Form action={`${PAGE}/pulse`}>
        <input type="hidden" name="topic" value={topic.code} />
        <Actions>
          {MOODS.map((mood) => (
            <Button
              key={mood}
              kind={said?.mood === mood ? 'primary' : 'secondary'}
              icon={ICONS[mood]}
              name="mood"
              value={mood}
              label={`${t(`mood_${mood}`)}: ${title}`}
            >
              {t(`mood_${mood}`)}
            </Button>
          ))}
        </Actions>
      </Form>
      <Wishes wishes={wishes} />
      <AskToChange code={topic.code} wishes={wishes} typed={typed} />
    </Card>
  );
}

/** Begins with the words of an own wish that still waits. */
function AskToChange({ code, wishes, typed }: { code: string; wishes: MyTopic['wishes']; typed?: WishTyped }) {
  const { language } = usePage();
  const t = myLivingTexts(language);
  const own = wishes.find(({ isOwn, handledAt }) => isOwn && !handledAt);
  return (
    <Disclosure summary={t(own ? 'changeWish' : 'change')} open={typed !== undefined}>
      <Form action={`${PAGE}/request`}>
        <input type="hidden" name="topic" value={code} />
        <OwnWordsFields
          id={code}
          label={t('words')}
          hint={t('wordsHint')}
          words={typed?.words ?? own?.words}
          isNamed={typed?.isNamed ?? (own !== undefined && own.name !== null)}
          error={typed && wordsError(typed.problem, language)}
          send={t('send')}
        />
      </Form>
    </Disclosure>
  );
}
