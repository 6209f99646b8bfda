import type { Notice } from '../page.js';
import { Alert } from './alert.js';

/** What the last action did. Layout shows it, above the page. */
export function NoticeBanner({ notice }: { notice: Notice }) {
  return (
    <Alert kind={notice.kind} live>
      <p>{notice.text}</p>
    </Alert>
  );
}
