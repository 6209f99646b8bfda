import { TENANCY_FORMS, type TenancyForm } from '../../homes/home.entity.js';
import type { RulesOnDay } from '../../platform/config/dutch-rules.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Facts } from '../../platform/web/components/facts.js';
import { Points } from '../../platform/web/components/points.js';
import { usePage } from '../../platform/web/page-context.js';
import { estimateSharing, type SharingEstimate as Estimate } from './estimate-sharing.js';
import { EstimateSources } from './estimate-sources.js';
import { benefitWords, rentAllowanceWords } from './estimate-words.js';
import { affordabilityTexts } from './texts.js';

export interface SharingEstimateProps {
  age: number;
  isStudent?: boolean;
  /** Euro cents a month. */
  rentPerPerson: number;
  /** What holds today: `DutchRules.rulesOn(clock.today())`. */
  rules: RulesOnDay;
}

/** What sharing does to rent allowance and social assistance, per tenancy form: for who opens it. */
export function SharingEstimate({ rules, ...person }: SharingEstimateProps) {
  const t = affordabilityTexts(usePage().language);
  const two = estimateSharing({ ...person, people: 2 }, rules);
  const three = estimateSharing({ ...person, people: 3 }, rules);
  return (
    <Disclosure summary={t('summary')}>
      <Stack>
        <p>
          <strong>{t('estimate')}</strong>
        </p>
        {TENANCY_FORMS.map((form) => (
          <FormEstimate key={form} form={form} two={two[form]} three={three[form]} rules={rules} />
        ))}
        <EstimateSources rules={rules} />
      </Stack>
    </Disclosure>
  );
}

interface FormEstimateProps {
  form: TenancyForm;
  two: Estimate;
  three: Estimate;
  rules: RulesOnDay;
}

/** One tenancy form: whether rent allowance could be, and what is left of social assistance with two and with three. */
function FormEstimate({ form, two, three, rules }: FormEstimateProps) {
  const { language, formats } = usePage();
  const t = affordabilityTexts(language);
  const words = { t, formats, rules };
  // With three the rent of the home is higher: its reasons hold all those of two.
  const allowance = rentAllowanceWords(three.rentAllowance, words);
  const benefits = two.benefit && three.benefit ? { two: two.benefit, three: three.benefit } : null;
  return (
    <Card title={t(form)} tone="tint">
      <p>{t(`${form}Meaning`)}</p>
      <p>
        <strong>{t('rentAllowance')}</strong>
      </p>
      <Points points={allowance.map((text, index) => ({ icon: index === 0 ? 'home-question' : 'point', text }))} />
      <p>
        <strong>{t('benefit')}</strong>
      </p>
      {benefits ? (
        <>
          <Facts
            facts={[
              { term: t('two'), value: benefitWords(benefits.two, words).amount },
              { term: t('three'), value: benefitWords(benefits.three, words).amount },
            ]}
          />
          <p>
            {benefitWords(benefits.three, words).because} {t('holidayIncluded')}
          </p>
        </>
      ) : (
        <p>{t('student')}</p>
      )}
    </Card>
  );
}
