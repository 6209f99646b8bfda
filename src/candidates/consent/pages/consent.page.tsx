import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Consent } from '../consent.entity.js';
import { consentTexts } from '../texts.js';
import { ConsentLines, type ConsentLinesProps } from './consent-lines.js';

export interface ConsentPageProps extends ConsentLinesProps {
  /** Of whatever version of the text; null when there is none in force. */
  consent: Consent | null;
}

/** What we ask, why, who sees it, how long it stays: ten lines, and a choice. */
export function ConsentPage({ page, consent, version, months }: PageProps<ConsentPageProps>) {
  const t = consentTexts(page.language);
  const isCurrent = consent?.version === version;
  const isOlder = consent !== null && !isCurrent;
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={t('heading')} lead={t(isOlder ? 'again' : 'lead')} />
      <Card>
        <ConsentLines version={version} months={months} />
        {isCurrent ? (
          <>
            <p>
              {t('given', {
                date: page.formats.date(consent.givenAt),
                version: page.formats.date(consent.version),
              })}
            </p>
            <LinkButton href="/my" icon="arrow-left">
              {t('toMyPage')}
            </LinkButton>
          </>
        ) : (
          <Form action="/my/consent">
            <Actions>
              <Button icon="check">{t('agree')}</Button>
              <LinkButton kind="subtle" href="/my/data">
                {t('decline')}
              </LinkButton>
            </Actions>
          </Form>
        )}
      </Card>
    </Layout>
  );
}
