import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import { myLivingTexts } from '../my-texts.js';
import type { WishSaid } from '../said-in-home.js';

/** What people who live there wish to change, for all of them. */
export function Wishes({ wishes }: { wishes: readonly WishSaid[] }) {
  const { language, formats } = usePage();
  const t = myLivingTexts(language);
  return (
    <>
      {wishes.map(({ id, words, name, isOwn, askedAt, handledAt }) => (
        <div key={id}>
          <p class="muted small">
            {isOwn ? t('yourWish') : name === null ? t('somebody') : <PersonName name={name} />},{' '}
            {formats.date(askedAt)}
            {handledAt && `. ${t('handled')}`}
          </p>
          <p class="own-words" dir="auto">
            {words}
          </p>
        </div>
      ))}
    </>
  );
}
