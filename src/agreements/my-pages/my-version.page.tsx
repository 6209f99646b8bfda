import { Alert } from '../../platform/web/components/alert.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { myAgreementTexts } from '../my-texts.js';
import { Changes } from '../pages/changes.js';
import { VersionText } from '../pages/version-text.js';
import { fallsBack } from '../versions/agreement-text.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';
import { difference } from '../versions/difference.js';

export interface MyVersionPageProps {
  version: AgreementVersion;
  /** The one before it that was signed or waits; null: there was none. */
  before: AgreementVersion | null;
}

/** A version in the reader's language beside Dutch; what is different from the one before first. */
export function MyVersionPage({ page, version, before }: PageProps<MyVersionPageProps>) {
  const { language } = page;
  const t = myAgreementTexts(language);
  const { number, state, text } = version;
  return (
    <Layout page={page} title={`${t('title')}, ${t('version', { number })}`}>
      <PageHeader
        eyebrow={<TextLink href="/my/agreement">{t('title')}</TextLink>}
        title={t('version', { number })}
        lead={<bdi>{text.home}</bdi>}
        badge={<span>{t(`state_${state}`)}</span>}
        actions={
          <LinkButton icon="download" href={`/my/agreement/versions/${number}.pdf`} download>
            {t('download')}
          </LinkButton>
        }
      />
      {text.drafts.includes(language) && <Alert kind="info">{t('draftNote')}</Alert>}
      {fallsBack(text.topics, language) && <Alert kind="info">{t('dutchOnly')}</Alert>}
      {before && (
        <Changes
          title={t('changes', { number: before.number })}
          changes={difference(before.text, text)}
          words={{ new: t('change_new'), changed: t('change_changed'), gone: t('change_gone'), was: t('was') }}
          language={language}
        />
      )}
      <VersionText text={text} language={language} />
    </Layout>
  );
}
