import { LinkButton } from '../../platform/web/components/button.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { LANGUAGE_NAMES } from '../../platform/i18n/languages.js';
import { Actions } from '../../platform/web/components/actions.js';
import type { Agreement } from '../agreement.entity.js';
import type { Signing } from '../signing/signings.queries.js';
import { agreementTexts } from '../texts.js';
import type { AgreementVersion } from '../versions/agreement-version.entity.js';
import { difference } from '../versions/difference.js';
import { Changes } from './changes.js';
import { SigningCard } from './signing-card.js';
import { VersionText } from './version-text.js';

export interface VersionPageProps {
  agreement: Agreement;
  signing: Signing;
  before: AgreementVersion | null;
}

/** A version for staff: what is different, the text, and who signed; with the PDF in each of its readers' languages. */
export function VersionPage({ page, agreement, signing, before }: PageProps<VersionPageProps>) {
  const { language } = page;
  const t = agreementTexts(language);
  const { version, signers } = signing;
  const languages = [...new Set(signers.map((signer) => signer.language))];
  return (
    <Layout page={page} title={t('version', { number: version.number })}>
      <PageHeader
        eyebrow={<TextLink href={`/agreements/${agreement.id}`}>{version.text.home}</TextLink>}
        title={t('version', { number: version.number })}
        lead={t(`state_${version.state}`)}
      />
      <Actions>
        {languages.map((one) => (
          <LinkButton
            key={one}
            icon="download"
            href={`/agreements/${agreement.id}/versions/${version.number}.pdf?language=${one}`}
            download
          >
            PDF, {LANGUAGE_NAMES[one]}
          </LinkButton>
        ))}
      </Actions>
      {before && (
        <Changes
          title={t('changes', { number: before.number })}
          changes={difference(before.text, version.text)}
          words={{ new: t('change_new'), changed: t('change_changed'), gone: t('change_gone'), was: t('was') }}
          language={language}
        />
      )}
      <VersionText text={version.text} language={language} />
      <SigningCard agreementId={agreement.id} signing={signing} />
    </Layout>
  );
}
