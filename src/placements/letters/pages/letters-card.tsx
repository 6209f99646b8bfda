import { Card } from '../../../platform/web/components/card.js';
import { LinkTiles } from '../../../platform/web/components/link-tiles.js';
import { usePage } from '../../../platform/web/page-context.js';
import { placementTexts } from '../../texts.js';
import type { WrittenLetter } from '../letter.entity.js';
import { letterTexts } from '../texts.js';

/** The letters of a placement, for staff: to whom, what, and whether it was opened. */
export function LettersCard({ letters }: { letters: readonly WrittenLetter[] }) {
  const { language, formats } = usePage();
  const t = placementTexts(language);
  if (letters.length === 0) return null;
  return (
    <Card title={t('letters')}>
      <LinkTiles
        links={letters.map(({ id, kind, firstName, writtenAt, readAt }) => ({
          href: `/letters/${id}`,
          icon: readAt ? 'mail-opened' : 'mail',
          title: t('letterTo', { name: firstName }),
          text: `${letterTexts(language)(`${kind}Title`)} · ${formats.date(writtenAt)}`,
        }))}
      />
    </Card>
  );
}
