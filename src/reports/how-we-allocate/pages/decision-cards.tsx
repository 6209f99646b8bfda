import { Card } from '../../../platform/web/components/card.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import type { PageProps } from '../../../platform/web/page.js';
import type { AllocationRules } from '../allocation-rules.js';
import { allocationTexts, valueTexts } from '../how-we-allocate-texts.js';
import { LAWS, REGISTER_ENTRY } from '../sources.js';
import { LinesCard } from './lines.js';

type RulesPart = PageProps<{ rules: AllocationRules }>;

/** First the residents themselves, then staff. */
export function DecisionsCard({ rules: { placements } }: RulesPart) {
  return (
    <LinesCard
      anchor="decide"
      title="decideTitle"
      lines={['decide1', 'decide2', 'decide3', `fourEyes_${placements.fourEyes}`, 'decide4']}
      values={{ days: placements.answerDays, reminder: placements.reminderAfterDays }}
    />
  );
}

/** Until when, and where to. */
export function ObjectionCard({ page, rules: { association } }: RulesPart) {
  const t = allocationTexts(page.language);
  const name = valueTexts(page.language);
  const { objectionAddress, email, website } = association;
  return (
    <Card anchor="object" title={t('objectTitle')} tone="tint">
      <p>{t('objectHow', { days: association.objectionDays })}</p>
      <p>{t('objectHelp')}</p>
      <ul class="sentences">
        <li>
          {name('association.objectionAddress')}: <bdi>{objectionAddress}</bdi>
        </li>
        {email && (
          <li>
            {name('association.email')}: <Contact href={`mailto:${email}`} words={email} />
          </li>
        )}
        {website && (
          <li>
            {name('association.website')}: <Contact href={website} words={website} />
          </li>
        )}
      </ul>
    </Card>
  );
}

/** An address of letters from left to right, in pages of any direction. */
const Contact = ({ href, words }: { href: string; words: string }) => (
  <TextLink href={href}>
    <bdi dir="ltr">{words}</bdi>
  </TextLink>
);

/** The laws behind it, and the same for machines. */
export function SourcesCard({ page }: RulesPart) {
  const t = allocationTexts(page.language);
  return (
    <Card anchor="sources" title={t('lawTitle')}>
      {(['lawTenancy', 'lawPrivacy'] as const).map((law) => (
        <p key={law}>
          {t(law)} <TextLink href={LAWS[law]}>{t(`${law}Link`)}</TextLink>
        </p>
      ))}
      <p>
        <TextLink href={REGISTER_ENTRY}>{t('registerLink')}</TextLink>
      </p>
    </Card>
  );
}
