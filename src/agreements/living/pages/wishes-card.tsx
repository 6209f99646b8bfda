import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LivingInHome } from '../living.queries.js';
import { livingTexts } from '../texts.js';
import { SpokenText } from './spoken-text.js';

/** What residents wish to agree about otherwise. */
export function WishesCard({ agreement, topics, wishes }: Pick<LivingInHome, 'agreement' | 'topics' | 'wishes'>) {
  const { language, formats } = usePage();
  const t = livingTexts(language);
  return (
    <Card title={t('wishes')}>
      {wishes.length === 0 && <p>{t('noWishes')}</p>}
      {wishes.map(({ id, topic: code, words, name, askedAt, handledAt }) => {
        const topic = topics.find((one) => one.topic.code === code)?.topic;
        return (
          <div key={id}>
            <p>
              <strong>{topic ? <SpokenText words={topic.title} /> : code}</strong>.{' '}
              {name === null ? t('somebody') : <PersonName name={name} />}, {formats.date(askedAt)}
            </p>
            <p class="own-words" dir="auto">
              {words}
            </p>
            {handledAt ? (
              <p class="small">{t('handledOn', { date: formats.date(handledAt) })}</p>
            ) : (
              <Form action={`/agreements/${agreement.id}/living/requests/${id}/handled`}>
                <Button kind="secondary" icon="check">
                  {t('markHandled')}
                </Button>
              </Form>
            )}
          </div>
        );
      })}
    </Card>
  );
}
