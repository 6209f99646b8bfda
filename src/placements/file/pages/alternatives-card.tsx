import { FirstNames } from '../../../matching/pages/first-names.js';
import { Card } from '../../../platform/web/components/card.js';
import { DataTable, type Column } from '../../../platform/web/components/data-table.js';
import { PersonName } from '../../../platform/web/components/person.js';
import { TextLink } from '../../../platform/web/components/text-link.js';
import { usePage } from '../../../platform/web/page-context.js';
import type { Alternative } from '../alternatives.js';
import type { PlacementFile } from '../placement-files.js';
import { fileTexts, type FileTranslate } from '../texts.js';

/** What other runs of the round propose for the home and for these people. */
export function AlternativesCard({ file, homeId }: { file: PlacementFile; homeId: string }) {
  const t = fileTexts(usePage().language);
  return (
    <Card title={t('alternativesTitle')}>
      {file.alternatives.length === 0 ? (
        <p>{t('noAlternatives')}</p>
      ) : (
        <DataTable
          caption={t('alternativesCaption')}
          columns={columns(t, file, homeId)}
          rows={file.alternatives}
          rowKey={({ run }) => run.id}
        />
      )}
    </Card>
  );
}

function columns(t: FileTranslate, { people, addresses }: PlacementFile, homeId: string): Column<Alternative>[] {
  const nameOf = (id: string) => people.get(id)?.firstName ?? '';
  const placeOf = (home: string | null) => {
    if (home === homeId) return t('thisHome');
    return (home && addresses.get(home)) ?? t('noPlace');
  };
  return [
    {
      key: 'run',
      header: t('run'),
      cell: ({ run }) => <RunLink run={run} />,
    },
    {
      key: 'home',
      header: t('forHome'),
      cell: ({ isSame, inHome }) => {
        if (isSame) return t('sameGroup');
        return inHome.length === 0 ? (
          t('homeEmpty')
        ) : (
          <FirstNames people={inHome.map((id) => ({ id, firstName: nameOf(id) }))} />
        );
      },
    },
    {
      key: 'people',
      header: t('forPeople'),
      cell: ({ isSame, people: placed }) =>
        isSame
          ? null
          : placed.map(({ candidateId, homeId: home }) => (
              <div key={candidateId}>
                <PersonName name={nameOf(candidateId)} />
                {': '}
                {placeOf(home)}
              </div>
            )),
    },
  ];
}

/** Supervisors read placements, not runs. */
function RunLink({ run: { id, number } }: { run: Alternative['run'] }) {
  const { language, user } = usePage();
  const name = fileTexts(language)('runNumber', { number });
  return user?.may('matching:read') ? <TextLink href={`/runs/${id}`}>{name}</TextLink> : <>{name}</>;
}
