import { myTexts } from '../../../candidates/my-texts.js';
import { Card } from '../../../platform/web/components/card.js';
import { EmptyState } from '../../../platform/web/components/empty-state.js';
import { LinkTiles } from '../../../platform/web/components/link-tiles.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { letterWords } from '../letter-words.js';
import type { WrittenLetter } from '../letter.entity.js';
import { letterTexts } from '../texts.js';

interface MyLettersProps {
  letters: WrittenLetter[];
  baseUrl: string;
}

/** Everything that was decided about a candidate, the last first. */
export function MyLettersPage({ page, letters, baseUrl }: PageProps<MyLettersProps>) {
  const { language, formats } = page;
  const t = letterTexts(language);
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader
        eyebrow={<TextLink href="/my">{myTexts(language)('title')}</TextLink>}
        title={t('title')}
        lead={t('lead')}
      />
      {letters.length === 0 ? (
        <EmptyState icon="mail" title={t('none')}>
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <Card>
          <LinkTiles
            links={letters.map((letter) => {
              const date = formats.date(letter.facts.decidedOn);
              return {
                href: `/my/letters/${letter.id}`,
                icon: letter.readAt ? 'mail-opened' : 'mail',
                title: letterWords(letter, language, baseUrl).title,
                text: letter.readAt ? date : t('newOf', { date }),
              };
            })}
          />
        </Card>
      )}
    </Layout>
  );
}
