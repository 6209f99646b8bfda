import { Stack } from '../../../platform/web/components/arrangement.js';
import { LinkButton } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { Icon } from '../../../platform/web/components/icon.js';
import { PageHeader } from '../../../platform/web/components/page-header.js';
import { StatusBadge } from '../../../platform/web/components/status-badge.js';
import { directionOf, LANGUAGE_NAMES, type Language } from '../../../platform/i18n/languages.js';
import { Layout } from '../../../platform/web/layout.js';
import type { PageProps } from '../../../platform/web/page.js';
import { usePage } from '../../../platform/web/page-context.js';
import { spoken, type Words } from '../../words.js';
import type { AgreementTemplate } from '../agreement-template.entity.js';
import type { TopicContent } from '../template-content.js';
import { templateTexts } from '../texts.js';
import { LanguagePicker } from './language-picker.js';
import { LanguageStates } from './language-states.js';

interface TemplatePageProps {
  template: AgreementTemplate;
  /** In which it is read. */
  language: Language;
}

/** A version as residents read it in one language, with what is missing in each. */
export function TemplatePage({ page, template, language }: PageProps<TemplatePageProps>) {
  const t = templateTexts(page.language);
  const { id, number, isDraft, content, effectiveFrom } = template;
  const title = number ? t('version', { number }) : t('draft');
  return (
    <Layout page={page} title={title}>
      <PageHeader
        eyebrow={t('templates')}
        title={title}
        badge={isDraft && <StatusBadge tone="warning">{t('draft')}</StatusBadge>}
        lead={effectiveFrom && `${t('effectiveFrom')} ${page.formats.date(effectiveFrom)}`}
        actions={
          <>
            <LinkButton href={`/agreement-templates/${id}/export.json`} icon="download" download>
              {t('export')}
            </LinkButton>
            <LinkButton
              href={isDraft ? '/agreement-templates/draft' : '/agreement-templates'}
              kind="subtle"
              icon="arrow-left"
            >
              {t(isDraft ? 'backToDraft' : 'back')}
            </LinkButton>
          </>
        }
      />
      <Stack>
        <Card>
          <LanguageStates content={content} />
        </Card>
        <Card
          title={t('preview', { language: LANGUAGE_NAMES[language] })}
          tone="tint"
          aside={content.languages[language] === 'draft' && <StatusBadge tone="warning">{t('draft')}</StatusBadge>}
        >
          <LanguagePicker url={`/agreement-templates/${id}`} name="preview" current={language} />
        </Card>
        {content.topics.map((topic) => (
          <TopicPreview key={topic.code} topic={topic} language={language} />
        ))}
      </Stack>
    </Layout>
  );
}

export function TopicPreview({ topic, language }: { topic: TopicContent; language: Language }) {
  const t = templateTexts(usePage().language);
  return (
    <Card
      title={
        <>
          <Icon name={topic.icon} /> <In words={topic.title} language={language} />
        </>
      }
    >
      <p>
        <In words={topic.purpose} language={language} />
      </p>
      <Heading level={3}>{t('questions')}</Heading>
      <ul>
        {topic.questions.map((words, index) => (
          <li key={index}>
            <In words={words} language={language} />
          </li>
        ))}
      </ul>
      {topic.clauses.map(({ code, title, options, ownWords }) => (
        <div key={code}>
          <Heading level={3}>
            <In words={title} language={language} />
          </Heading>
          <ul>
            {options.map((option) => (
              <li key={option.code}>
                <In words={option.text} language={language} />
              </li>
            ))}
          </ul>
          {ownWords && <p>{t('ownWordsPossible')}</p>}
        </div>
      ))}
    </Card>
  );
}

/** A text in the language that is read, or the Dutch with a mark. */
function In({ words, language }: { words: Words; language: Language }) {
  const t = templateTexts(usePage().language);
  const { text, language: real } = spoken(words, language);
  return (
    <>
      <span lang={real} dir={directionOf(real)}>
        {text}
      </span>
      {real !== language && (
        <>
          {' '}
          <StatusBadge tone="neutral">{t('dutchHere')}</StatusBadge>
        </>
      )}
    </>
  );
}
