import { Points } from '../../../platform/web/components/points.js';
import { usePage } from '../../../platform/web/page-context.js';
import { consentTexts } from '../texts.js';

export interface ConsentLinesProps {
  /** The text as it is now: an ISO day. */
  version: string;
  /** Calendar months after which the data of somebody who stopped is gone. */
  months: number;
}

const LINES = [
  ['line1', 'forms'],
  ['line2', 'heart-handshake'],
  ['line3', 'shield-check'],
  ['line4', 'users'],
  ['line5', 'briefcase'],
  ['line6', 'lock'],
  ['line7', 'device-laptop'],
  ['line8', 'calendar-off'],
  ['line9', 'download'],
  ['line10', 'hand-stop'],
] as const;

/** What is asked, why, who sees it and how long it stays, in ten lines. */
export function ConsentLines({ version, months }: ConsentLinesProps) {
  const { language, formats } = usePage();
  const t = consentTexts(language);
  return (
    <>
      <Points points={LINES.map(([line, icon]) => ({ icon, text: t(line, { months }) }))} />
      <p class="small">{t('textVersion', { version: formats.date(version) })}</p>
    </>
  );
}
