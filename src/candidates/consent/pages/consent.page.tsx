import { Actions } from '../../../platform/web/components/actions.js';
import { Button, LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Points } from '../../../platform/web/components/points.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { Consent } from '../consent.entity.js';
import { consentTexts } from '../texts.js';

export interface ConsentPageProps {
  /** Of whatever version of the text; null when there is none in force. */
  consent: Consent | null;
  /** The text as it is now: an ISO day. */
  version: string;
  /** Calendar months after which the data of somebody who stopped is gone. */
  months: number;
}

const LINES = [
  ['line1', 'forms'],
  ['line2', 'heart-handshake'],
  ['line3', 'shield-check'],
  ['line4', 'users'],
  ['line5', 'briefcase'],
  ['line6', 'lock'],
  ['line7', 'device-laptop'],
  ['line8', 'calendar-off'],
  ['line9', 'download'],
  ['line10', 'hand-stop'],
] as const;

/** What we ask, why, who sees it, how long it stays: ten lines, and a choice. */
export function ConsentPage({ page, consent, version, months }: PageProps<ConsentPageProps>) {
  const t = consentTexts(page.language);
  const isCurrent = consent?.version === version;
  const isOlder = consent !== null && !isCurrent;
  return (
    <Layout page={page} title={t('title')}>
      <PageHeader title={t('heading')} lead={t(isOlder ? 'again' : 'lead')} />
      <Card>
        <Points points={LINES.map(([line, icon]) => ({ icon, text: t(line, { months }) }))} />
        <p class="small">{t('textVersion', { version: page.formats.date(version) })}</p>
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
