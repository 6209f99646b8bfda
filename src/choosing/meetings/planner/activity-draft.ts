import { isUUID } from 'class-validator';

/** Which activity is planned: one that was suggested, or one of a corridor. As in the address of its form. */
export type DraftKey =
  | { kind: 'suggested'; locationId: string; interest: string; firstId: string }
  | { kind: 'corridor'; locationId: string | null; clusterId: string | null };

/** Somebody who can be asked. */
export interface DraftGuest {
  id: string;
  firstName: string;
  lastName: string;
  /** Offers something that the activity is about; of a corridor: anything. */
  canHost: boolean;
}

/** An activity before it has a day. */
export interface ActivityDraft {
  key: DraftKey;
  locationId: string;
  locationName: string;
  clusterId: string | null;
  clusterName: string | null;
  interest: string | null;
  hostId: string | null;
  guests: DraftGuest[];
}

type Typed = Readonly<Record<string, unknown>>;

/** Null when the address says nothing of the kind. */
export function draftKeyIn({ location, interest, first, cluster, corridor }: Typed): DraftKey | null {
  const id = (value: unknown) => (isUUID(value) ? (value as string) : null);
  if (id(cluster)) return { kind: 'corridor', locationId: null, clusterId: id(cluster) };
  if (id(corridor)) return { kind: 'corridor', locationId: id(corridor), clusterId: null };
  const [locationId, firstId] = [id(location), id(first)];
  if (!locationId || !firstId || typeof interest !== 'string') return null;
  return { kind: 'suggested', locationId, interest, firstId };
}

/** The same as fields of an address or a form. */
export function draftFields(key: DraftKey): Record<string, string> {
  if (key.kind === 'suggested') return { location: key.locationId, interest: key.interest, first: key.firstId };
  return key.clusterId ? { cluster: key.clusterId } : { corridor: key.locationId ?? '' };
}
