import { Button } from '../../platform/web/components/button.js';
import { Card } from '../../platform/web/components/card.js';
import { ErrorSummary } from '../../platform/web/components/error-summary.js';
import { Form } from '../../platform/web/components/form.js';
import { PageHeader } from '../../platform/web/components/page-header.js';
import { TextField } from '../../platform/web/components/text-field.js';
import { Layout } from '../../platform/web/layout.js';
import type { PageProps } from '../../platform/web/page.js';
import { signInTexts } from '../sign-in-texts.js';
import { LanguageRow } from './language-row.js';
import { NewLinkOffer } from './new-link-offer.js';
import { StayField } from './stay-field.js';

interface CodePageProps {
  /** What was filled in before, with what is wrong with it. */
  code?: string;
  stay?: boolean;
  error?: string;
  /** Whether a new link can be had by e-mail. */
  canMail: boolean;
}

/** The front door: choose a language, type the code from the letter. */
export function CodePage({ page, code = '', stay, error, canMail }: PageProps<CodePageProps>) {
  const t = signInTexts(page.language);
  return (
    <Layout page={page} title={t('title')}>
      <LanguageRow />
      {error && <ErrorSummary errors={{ code: error }} />}
      <PageHeader title={t('welcome')} lead={t('lead')} />
      <Card>
        <Form action="/sign-in">
          <TextField
            name="code"
            label={t('code')}
            hint={t('codeHint')}
            value={code}
            error={error}
            autocomplete="one-time-code"
            required
          />
          <StayField stay={stay} />
          <Button icon="login">{t('signIn')}</Button>
        </Form>
      </Card>
      <Card title={t('noCodeTitle')}>
        <NewLinkOffer canMail={canMail} />
      </Card>
    </Layout>
  );
}
