import { SOURCE_LANGUAGE } from '../../../platform/i18n/languages.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { ReadAloud } from '../../../platform/web/components/read-aloud.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { WrittenLetter } from '../letter.entity.js';
import { letterTexts } from '../texts.js';
import { LetterSheets } from './letter-sheets.js';

export interface LetterPageProps {
  letter: WrittenLetter;
  baseUrl: string;
}

/** A candidate's own letter. */
export function MyLetterPage({ page, letter, baseUrl }: PageProps<LetterPageProps>) {
  const { language, formats } = page;
  const t = letterTexts(language);
  const title = t('letterOf', { date: formats.date(letter.facts.decidedOn) });
  return (
    <Layout page={page} title={title} width={language === SOURCE_LANGUAGE ? 'narrow' : 'wide'}>
      <PageHeader
        eyebrow={<TextLink href="/my/letters">{t('back')}</TextLink>}
        title={title}
        actions={
          <>
            <ReadAloud of="#letter" />
            <LinkButton icon="download" href={`/my/letters/${letter.id}.pdf`} download>
              {t('download')}
            </LinkButton>
          </>
        }
      />
      <LetterSheets letter={letter} language={language} baseUrl={baseUrl} />
    </Layout>
  );
}
