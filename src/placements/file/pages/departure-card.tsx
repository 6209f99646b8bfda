import { namesInSentence } from '../../../matching/names-in-sentence.js';
import { Card } from '../../../platform/web/components/card.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts } from '../texts.js';

/** Who came into the group and who left it since the run proposed it. */
export function DepartureCard({ file: { file, people } }: { file: PlacementFile }) {
  const { language } = usePage();
  const t = fileTexts(language);
  const { came, left } = file.departure;
  const names = (ids: readonly string[]) =>
    namesInSentence(
      ids.map((id) => ({ candidate: people.get(id) ?? { firstName: '' } })),
      language,
    );
  return (
    <Card title={t('departureTitle')}>
      {came.length + left.length === 0 && <p>{t('asProposed')}</p>}
      {came.length > 0 && <p>{t('came', { names: names(came) })}</p>}
      {left.length > 0 && <p>{t('left', { names: names(left) })}</p>}
    </Card>
  );
}
