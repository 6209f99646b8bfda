import { addressOf, type Home } from '../../../homes/home.entity.js';
import type { MatchingPolicy } from '../../../platform/config/policy.js';
import { Stack, Tiles } from '../../../platform/web/components/arrangement.js';
import { Checkboxes } from '../../../platform/web/components/choices.js';
import { Disclosure } from '../../../platform/web/components/disclosure.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { NumberField } from '../../../platform/web/components/number-field.js';
import { TextField } from '../../../platform/web/components/text-field.js';
import type { FormErrors } from '../../../platform/web/form-errors.js';
import { usePage } from '../../../platform/web/page-context.js';
import { LONGEST_NAME } from '../scenario.dto.js';
import { wishField, type StartRunForm } from '../start-run.form.js';
import { scenarioTexts } from '../texts.js';

export interface ScenarioFieldsProps {
  /** All homes of the round, by location. */
  homes: readonly Home[];
  policy: MatchingPolicy;
  form: StartRunForm;
  errors: FormErrors;
}

/** What a run may do otherwise than by default, behind a line that opens it: a plain run asks nothing of it. */
export function ScenarioFields(props: ScenarioFieldsProps) {
  const t = scenarioTexts(usePage().language);
  const { form, errors } = props;
  return (
    <Disclosure summary={t('makeScenario')} open={form.isScenario}>
      <Stack>
        <p>{t('makeScenarioText')}</p>
        <TextField
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          value={form.name}
          error={errors.name}
          maxLength={LONGEST_NAME}
          autocomplete="off"
        />
        <HomesOut {...props} />
        <Weights {...props} />
      </Stack>
    </Disclosure>
  );
}

function HomesOut({ homes, form, errors }: ScenarioFieldsProps) {
  const t = scenarioTexts(usePage().language);
  const locations = [...new Map(homes.map(({ location }) => [location.id, location])).values()];
  const at = (id: string) => homes.filter(({ locationId }) => locationId === id);
  return (
    <>
      <Heading level={3}>{t('homesOutTitle')}</Heading>
      <Checkboxes
        name="locationsOut"
        label={t('locationsOut')}
        hint={t('locationsOutHint')}
        values={form.locationsOut}
        error={errors.locationsOut}
        options={locations.map(({ id, name }) => ({
          value: id,
          label: name,
          hint: t('homesOfLocation', { count: at(id).length }),
        }))}
      />
      {locations.map(({ id, name }) => {
        const options = at(id).map((home) => ({ value: home.id, label: addressOf(home) }));
        const isOpen = options.some(({ value }) => form.homesOut.includes(value));
        const label = t('homesOutOf', { location: name });
        return (
          <Disclosure key={id} summary={label} open={isOpen}>
            <Checkboxes name="homesOut" id={`homesOut-${id}`} label={label} values={form.homesOut} options={options} />
          </Disclosure>
        );
      })}
    </>
  );
}

function Weights({ policy, form, errors }: ScenarioFieldsProps) {
  const t = scenarioTexts(usePage().language);
  const { scenarios } = policy;
  return (
    <>
      <Heading level={3}>{t('weightsTitle')}</Heading>
      <Tiles>
        {(['urgencyWeight', 'minimumSatisfaction', 'likeBonus'] as const).map((weight) => (
          <NumberField
            key={weight}
            name={weight}
            label={t(weight)}
            hint={t('weightHint', { inForce: policy[weight], ...scenarios[weight] })}
            value={form[weight]}
            error={errors[weight]}
          />
        ))}
        {policy.locationBonus.map((inForce, place) => (
          <NumberField
            key={place}
            name="locationBonus"
            id={wishField(place)}
            label={t('locationBonusOf', { rank: place + 1 })}
            hint={t('weightHint', { inForce, ...scenarios.locationBonus })}
            value={form.locationBonus[place]}
            error={errors[wishField(place)]}
          />
        ))}
      </Tiles>
    </>
  );
}
