import { Button } from '../../../platform/web/components/button.js';
import { Card } from '../../../platform/web/components/card.js';
import { Form } from '../../../platform/web/components/form.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { LivingInHome } from '../living.queries.js';
import type { AgreementReview } from '../reviews/agreement-review.entity.js';
import { livingTexts } from '../texts.js';

/** The days on which residents and their supervisor look back together. */
export function ReviewsCard({ agreement, reviews }: Pick<LivingInHome, 'agreement' | 'reviews'>) {
  const t = livingTexts(usePage().language);
  return (
    <Card title={t('reviews')}>
      {reviews.length === 0 && <p>{t('noReviews')}</p>}
      {reviews.map((review) => (
        <Review key={review.id} agreementId={agreement.id} review={review} />
      ))}
    </Card>
  );
}

function Review({ agreementId, review }: { agreementId: string; review: AgreementReview }) {
  const { language, formats } = usePage();
  const t = livingTexts(language);
  const { id, kind, dueOn, doneAt, doneBy } = review;
  const name = `${t(`review_${kind}`)}, ${formats.date(dueOn)}`;
  if (doneAt)
    return (
      <p>
        {name}. {t('reviewedOn', { date: formats.date(doneAt) })} {doneBy && <PersonName name={doneBy.name} />}
      </p>
    );
  return (
    <Form action={`/agreements/${agreementId}/living/reviews/${id}/done`} inline>
      <p>
        <strong>{name}</strong>
      </p>
      <Button kind="secondary" icon="check" label={`${t('markReviewed')}: ${name}`}>
        {t('markReviewed')}
      </Button>
    </Form>
  );
}
