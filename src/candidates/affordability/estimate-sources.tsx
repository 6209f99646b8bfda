import type { RulesOnDay } from '../../platform/config/dutch-rules.js';
import { LinkButton } from '../../platform/web/components/button.js';
import { TextLink } from '../../platform/web/components/text-link.js';
import { usePage } from '../../platform/web/page-context.js';
import { affordabilityTexts } from './texts.js';

/** Who decides, where to check, of which day the amounts are and where they come from. */
export function EstimateSources({ rules }: { rules: RulesOnDay }) {
  const { language, formats } = usePage();
  const t = affordabilityTexts(language);
  const { socialAssistance, costSharing, rentAllowance } = rules;
  const all = [socialAssistance, costSharing, rentAllowance];
  // The one that was looked at longest ago: the others are at least as fresh.
  const checkedOn = all.map((rule) => rule.checkedOn).reduce((oldest, day) => (day < oldest ? day : oldest));
  return (
    <>
      <p>
        {t('benefitMeaning')} {t('couple')} {t('whoDecides')}
      </p>
      <p>
        <strong>{t('checkTitle')}</strong>
      </p>
      <LinkButton href={rentAllowance.checkAt} icon="calculator">
        {t('checkRentAllowance')}
      </LinkButton>
      <LinkButton href={socialAssistance.checkAt} icon="book">
        {t('checkBenefit')}
      </LinkButton>
      <p class="small">
        {t('dates', {
          assistanceFrom: formats.date(socialAssistance.from),
          allowanceFrom: formats.date(rentAllowance.from),
          checkedOn: formats.date(checkedOn),
        })}{' '}
        {t('sources')}{' '}
        {all.map(({ source }, index) => (
          <>
            {index > 0 && ' · '}
            <TextLink href={source.url}>
              <bdi lang="nl">{source.name}</bdi>
            </TextLink>
          </>
        ))}
      </p>
    </>
  );
}
