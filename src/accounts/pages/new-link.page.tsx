import { Button, LinkButton } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { signInTexts } from '../sign-in-texts.js';
import { LanguageRow } from './language-row.js';

interface NewLinkPageProps {
  email?: string;
  error?: string;
  canMail: boolean;
}

/** Asks for an e-mail address to send a new link to; without a mail server it says whom to ask instead. */
export function NewLinkPage({ page, email = '', error, canMail }: PageProps<NewLinkPageProps>) {
  const t = signInTexts(page.language);
  return (
    <Layout page={page} title={t('newLink')}>
      <LanguageRow />
      {error && <ErrorSummary errors={{ email: error }} />}
      <PageHeader title={t('newLink')} lead={t(canMail ? 'newLinkLead' : 'newLinkNot')} />
      <Card>
        {canMail && (
          <Form action="/sign-in/new-link">
            <TextField
              name="email"
              type="email"
              label={t('email')}
              hint={t('emailHint')}
              value={email}
              error={error}
              autocomplete="email"
              maxLength={254}
              required
            />
            <Button icon="mail">{t('newLinkSend')}</Button>
          </Form>
        )}
        <p>{t('newLinkAsk')}</p>
        <LinkButton href="/sign-in" icon="arrow-left">
          {t('back')}
        </LinkButton>
      </Card>
    </Layout>
  );
}
