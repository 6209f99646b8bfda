import { Alert } from '../../../platform/web/components/alert.js';
import { Card } from '../../../platform/web/components/card.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { ErrorSummary } from '../../../platform/web/components/error-summary.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { templateTexts } from '../texts.js';
import { LanguagePicker } from './language-picker.js';
import { TopicForm, type TopicFormProps } from './topic-fields.js';

export interface TopicPageProps extends TopicFormProps {
  /** Whose topic it is: the draft, or a location. */
  eyebrow: string;
  back: string;
  /** Somebody else changed it since it was on the screen. */
  changed: boolean;
}

/** One topic to edit. */
export function TopicPage({ page, eyebrow, back, changed, ...form }: PageProps<TopicPageProps>) {
  const t = templateTexts(page.language);
  const title = form.topic.title.nl || t('newTopic');
  return (
    <Layout page={page} title={title} width="wide">
      <ErrorSummary errors={form.errors} />
      <PageHeader
        eyebrow={eyebrow}
        title={title}
        actions={
          <LinkButton kind="subtle" icon="arrow-left" href={back}>
            {t('back')}
          </LinkButton>
        }
      />
      {changed && (
        <Alert kind="warning" title={t('changedTitle')} live>
          <p>{t('changedText')}</p>
        </Alert>
      )}
      <Card title={t('language')} tone="tint">
        <p>{t('secondLanguage')}</p>
        <LanguagePicker url={form.action} name="with" current={form.second} besides />
      </Card>
      <TopicForm {...form} />
    </Layout>
  );
}
