import type { FormErrors } from '../form-errors.js';
import { usePage } from '../page-context.js';
import { webTexts } from '../texts.js';
import { Alert } from './alert.js';
import { TextLink } from './text-link.js';

/** All errors of a form above it, each a link to its field. Has the focus when the page opens. Nothing when all is well. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const t = webTexts(usePage().language);
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div
      class="error-summary"
      tabIndex={-1}
      autoFocus
      role="group"
      aria-label={t('errorSummary', { count: entries.length })}
    >
      <Alert kind="error" title={t('errorSummary', { count: entries.length })}>
        <ul>
          {entries.map(([field, message]) => (
            <li key={field}>
              <TextLink href={`#${field}`}>{message}</TextLink>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
