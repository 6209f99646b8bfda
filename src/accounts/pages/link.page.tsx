import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import type { Refusal } from '../sign-in-attempts.service.js';
import { signInTexts } from '../sign-in-texts.js';
import { LanguageRow } from './language-row.js';
import { NewLinkOffer } from './new-link-offer.js';
import { StayField } from './stay-field.js';

type LinkPageProps = { token: string; offersToStay: boolean } | { refusal: Refusal; canMail: boolean };

const WORDS = {
  unknown: ['linkUnknown', 'linkUnknownLead'],
  used: ['linkUsed', 'linkUsedLead'],
  expired: ['linkExpired', 'linkExpiredLead'],
} as const;

/** Where a sign-in link leads: one button, or why the link does not work and what to do. */
export function LinkPage({ page, ...link }: PageProps<LinkPageProps>) {
  const t = signInTexts(page.language);
  const [title, lead] = 'refusal' in link ? WORDS[link.refusal] : (['linkTitle', 'linkLead'] as const);
  return (
    <Layout page={page} title={t(title)}>
      <LanguageRow />
      <PageHeader title={t(title)} lead={t(lead)} />
      <Card>
        {'refusal' in link ? (
          <>
            <NewLinkOffer canMail={link.canMail} />
            <LinkButton href="/sign-in" icon="login">
              {t('toCode')}
            </LinkButton>
          </>
        ) : (
          <Form action={`/sign-in/${encodeURIComponent(link.token)}`}>
            {link.offersToStay && <StayField />}
            <Button icon="login">{t('signIn')}</Button>
          </Form>
        )}
      </Card>
    </Layout>
  );
}
