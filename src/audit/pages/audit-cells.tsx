import { PersonName } from '../../platform/web/components/person.js';
import type { PageProps } from '../../platform/web/page.js';
import type { AuditLine } from '../audit.queries.js';
import { auditTexts, roleText } from '../audit-texts.js';
import { recordName } from '../record-name.js';

type CellProps = PageProps<{ line: AuditLine }>;

/** Name and role; the trail itself holds no names, so an actor who is gone has only the role. */
export function ActorCell({ line, page }: CellProps) {
  const t = auditTexts(page.language);
  if (line.actorKind === 'system') return <>{t('system')}</>;
  return (
    <>
      <PersonName name={line.actorName || t('gone')} />
      <span class="small">{roleText(line.actorLabel, page.language)}</span>
    </>
  );
}

/** The record as people call it, and its whole id to look it up with. */
export function RecordCell({ line, page }: CellProps) {
  return (
    <>
      <bdi>{recordName(line, page.language)}</bdi>
      <code class="small" dir="ltr">
        {line.recordId}
      </code>
    </>
  );
}
