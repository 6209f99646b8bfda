import type { RulesOnDay } from '../../platform/config/dutch-rules.js';
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
    <div>
      <p>
        {t('couple')} {t('whoDecides')}
      </p>
      <p>
        <strong>{t('checkTitle')}</strong>
      </p>
      <ul>
        <li>
          <TextLink href={rentAllowance.checkAt}>{t('checkRentAllowance')}</TextLink>
        </li>
        <li>
          <TextLink href={socialAssistance.checkAt}>{t('checkBenefit')}</TextLink>
        </li>
      </ul>
      <p class="small">
        {t('dates', {
          assistanceFrom: formats.date(socialAssistance.from),
          allowanceFrom: formats.date(rentAllowance.from),
          checkedOn: formats.date(checkedOn),
        })}
      </p>
      <p class="small">{t('sources')}</p>
      <ul class="small">
        {all.map(({ source }) => (
          <li key={source.url} lang="nl">
            <TextLink href={source.url}>
              <bdi>{source.name}</bdi>
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
