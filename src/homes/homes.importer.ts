import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { ImportActor, Importer, ImportRow } from '../platform/imports/importer.js';
import type { Language } from '../platform/i18n/languages.js';
import type { ProblemValues } from '../platform/tables/problem.js';
import { Cluster } from './cluster.entity.js';
import { homeFields, homeProblems, type HomesProblemCode } from './home-checks.js';
import { HOME_COLUMNS, type HomeRow } from './home-columns.js';
import { Home } from './home.entity.js';
import { Location } from './location.entity.js';
import { recordImport } from './record-import.js';
import { homesTexts } from './texts.js';
import { upsertByReference } from './upsert.js';

/**
 * Takes a table of homes in. Homes that are not in the file stay as they are: an import never removes one. A home may change while
 * people live in it or a proposal waits for it: runs keep the homes as they were, and a placement stays with its home.
 */
@Injectable()
export class HomesImporter implements Importer<typeof HOME_COLUMNS, HomesProblemCode> {
  readonly kind = 'homes';
  readonly columns = HOME_COLUMNS;

  constructor(private readonly audit: AuditService) {}

  async take(tx: EntityManager, rows: ImportRow<HomeRow>[], actor: ImportActor) {
    const locations = new Map((await tx.find(Location)).map(({ reference, id }) => [reference, id]));
    const problems = homeProblems(rows, locations);
    if (problems.length > 0) return { counts: { added: 0, changed: 0, unchanged: 0 }, problems };
    const placed = rows.map(({ values }) => ({ values, locationId: locations.get(values.location)! }));
    const clusters = await ensureClusters(tx, placed);
    const homes = placed.map(({ values, locationId }) => ({
      ...homeFields(values),
      locationId,
      clusterId: values.cluster === null ? null : clusters.get(clusterKey(locationId, values.cluster))!,
    }));
    const written = await upsertByReference(tx, Home, homes);
    const taken = { kind: this.kind, recordType: 'home', rows: rows.length, written } as const;
    const counts = await recordImport(this.audit, tx, actor, taken);
    return { counts, problems };
  }

  describe(code: HomesProblemCode, values: ProblemValues, language: Language): string {
    return homesTexts(language)(code, values);
  }

  explain(column: string, language: Language): string | undefined {
    const explained = EXPLAINED_COLUMNS.find(([key]) => key === column);
    return explained && homesTexts(language)(explained[1]);
  }
}

/** Columns whose reader takes more than the import does. */
const EXPLAINED_COLUMNS = [
  ['location', 'explainLocation'],
  ['cluster', 'explainCluster'],
  ['postcode', 'explainPostcode'],
  ['bagId', 'explainBagId'],
  ['places', 'explainPlaces'],
] as const satisfies [keyof HomeRow, string][];

interface PlacedRow {
  values: HomeRow;
  locationId: string;
}

/** Ids of the clusters that the rows name, by location and name; makes those that are new. */
async function ensureClusters(tx: EntityManager, rows: readonly PlacedRow[]): Promise<Map<string, string>> {
  const named = new Map<string, Pick<Cluster, 'locationId' | 'name'>>();
  for (const { values, locationId } of rows) {
    if (values.cluster !== null)
      named.set(clusterKey(locationId, values.cluster), { locationId, name: values.cluster });
  }
  const locationIds = [...new Set([...named.values()].map(({ locationId }) => locationId))];
  const present = await tx.find(Cluster, { where: { locationId: In(locationIds) } });
  const ids = new Map(present.map(({ id, locationId, name }) => [clusterKey(locationId, name), id]));
  const missing = [...named].filter(([key]) => !ids.has(key)).map(([, cluster]) => tx.create(Cluster, cluster));
  for (const { id, locationId, name } of await tx.save(missing, { chunk: 1000 }))
    ids.set(clusterKey(locationId, name), id);
  return ids;
}

const clusterKey = (locationId: string, name: string) => `${locationId} ${name}`;
