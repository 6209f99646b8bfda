import type { ComponentChildren } from 'preact';
import { Card } from '../../../platform/web/components/card.js';
import { Heading } from '../../../platform/web/components/heading.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { TextValues } from '../../../platform/i18n/texts.js';
import { allocationTexts, type AllocationKey } from '../how-we-allocate-texts.js';

interface LinesProps {
  title?: AllocationKey;
  lines: readonly AllocationKey[];
  /** What the texts are filled in with. */
  values?: TextValues;
}

/** Short sentences as a list, under a small heading. */
export function Lines({ title, lines, values }: LinesProps) {
  const t = allocationTexts(usePage().language);
  return (
    <>
      {title && <Heading level={3}>{t(title)}</Heading>}
      <ul class="sentences">
        {lines.map((line) => (
          <li key={line}>{t(line, values)}</li>
        ))}
      </ul>
    </>
  );
}

interface LinesCardProps extends LinesProps {
  anchor: string;
  title: AllocationKey;
  children?: ComponentChildren;
}

/** A subject of short sentences. */
export function LinesCard({ anchor, title, lines, values, children }: LinesCardProps) {
  const t = allocationTexts(usePage().language);
  return (
    <Card anchor={anchor} title={t(title)}>
      <Lines lines={lines} values={values} />
      {children}
    </Card>
  );
}
