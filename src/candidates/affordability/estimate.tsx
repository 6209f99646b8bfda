import { TENANCY_FORMS, type TenancyForm } from '../../homes/home.entity.js';
import type { RulesOnDay } from '../../platform/config/dutch-rules.js';
import { Stack } from '../../platform/web/components/arrangement.js';
import { Card } from '../../platform/web/components/card.js';
import { Disclosure } from '../../platform/web/components/disclosure.js';
import { Facts } from '../../platform/web/components/facts.js';
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
  /** The home that it is about: how many live there, and on what lease. Without it: every form, for two and for three. */
  home?: { people: number; tenancyForm: TenancyForm };
}

/** What sharing does to rent allowance and social assistance, per tenancy form: for who opens it. */
export function SharingEstimate({ rules, home, ...person }: SharingEstimateProps) {
  const t = affordabilityTexts(usePage().language);
  const two = estimateSharing({ ...person, people: home?.people ?? 2 }, rules);
  const three = estimateSharing({ ...person, people: home?.people ?? 3 }, rules);
  return (
    <Disclosure summary={t('summary')}>
      <Stack>
        <p>
          <strong>{t('estimate')}</strong>
        </p>
        <p>{t('words')}</p>
        {(home ? [home.tenancyForm] : TENANCY_FORMS).map((form) => (
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

/** One tenancy form: whether rent allowance could be, and how much social assistance with two and with three residents. */
function FormEstimate({ form, two, three, rules }: FormEstimateProps) {
  const { language, formats } = usePage();
  const t = affordabilityTexts(language);
  const words = { t, formats, rules };
  // Three pay more rent together than two: what holds for the rent of two holds for theirs.
  const [answer, ...reasons] = rentAllowanceWords(three.rentAllowance, words);
  const benefit = benefitWords(two.benefit, three.benefit, words);
  return (
    <Card title={t(form)} tone="tint">
      <p>{t(`${form}Meaning`)}</p>
      <Facts facts={[{ term: t('rentAllowance'), value: answer }, ...benefit.facts]} />
      <p>{reasons.join(' ')}</p>
      {benefit.because && <p>{benefit.because}</p>}
    </Card>
  );
}
