import { Card } from '../components/card.js';
import { PageHeader } from '../components/page-header.js';
import { ReadAloud } from '../components/read-aloud.js';
import { Layout } from '../layout.js';
import type { PageProps } from '../page.js';
import { aboutTexts, type AboutKey } from './texts.js';

const ACCESSIBILITY = ['accessibilityAim', 'accessibilityTested', 'accessibilityKnown', 'accessibilityTell'] as const;
const PRIVACY = [
  'privacyWhat',
  'privacyNever',
  'privacyWho',
  'privacyMatching',
  'privacyDecision',
  'privacyRights',
] as const;

/** The accessibility statement: what was tested, and where to tell what does not work. */
export function AccessibilityPage({ page }: PageProps) {
  return <AboutPage page={page} title="accessibility" lead="accessibilityLead" lines={ACCESSIBILITY} />;
}

/** What happens with what people tell, in a few plain lines. */
export function PrivacyPage({ page }: PageProps) {
  return <AboutPage page={page} title="privacy" lead="privacyLead" lines={PRIVACY} />;
}

interface AboutPageProps {
  title: AboutKey;
  lead: AboutKey;
  lines: readonly AboutKey[];
}

function AboutPage({ page, title, lead, lines }: PageProps<AboutPageProps>) {
  const t = aboutTexts(page.language);
  return (
    <Layout page={page} title={t(title)}>
      <PageHeader title={t(title)} lead={t(lead)} actions={<ReadAloud of=".page-heading__text, #text" />} />
      <Card anchor="text">
        {lines.map((line) => (
          <p key={line}>{t(line)}</p>
        ))}
      </Card>
    </Layout>
  );
}
