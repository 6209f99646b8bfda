import { Icon } from '../../../platform/web/components/icon.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Section } from '../question.js';
import { questionWords } from '../question-texts.js';
import { intakeTexts } from '../texts.js';

export interface IntakeProgressProps {
  section: Section;
  /** Counts from 1. */
  number: number;
  total: number;
}

/** Where somebody is among the questions, as a bar and in words. */
export function IntakeProgress({ section, number, total }: IntakeProgressProps) {
  const { language } = usePage();
  return (
    <div class="intake-progress">
      <p class="intake-progress__words">
        <span>
          <Icon name={section.icon} /> {questionWords(language).section(section)}
        </span>
        <span>{intakeTexts(language)('questionOf', { number, total })}</span>
      </p>
      <svg class="bar" aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height="100%" />
        <rect class="bar__value" width={`${(100 * number) / total}%`} height="100%" />
      </svg>
    </div>
  );
}
