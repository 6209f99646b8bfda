import { TOPICS, type Instance, type InstanceCandidate, type InstanceHome, type InstanceLocation } from './instance.js';
import type { InstanceProblem } from './shape.js';

/**
 * Ids that occur twice, references to what does not exist, and answers of a person that contradict each other. Looks
 * only at locations, homes and candidates whose shape is sound (`isSound('homes[3]')`); every id counts as existing.
 */
export function referenceProblems(instance: Instance, isSound: (path: string) => boolean): InstanceProblem[] {
  const problems = [
    ...duplicates(instance.locations, 'locations'),
    ...duplicates(instance.homes, 'homes'),
    ...duplicates(instance.candidates, 'candidates'),
  ];
  instance.locations.forEach((location, i) => {
    if (isSound(`locations[${i}]`)) problems.push(...duplicates(location.clusters, `locations[${i}].clusters`));
  });
  const locations = new Map(instance.locations.map((location, i) => [location?.id, { ...location, index: i }]));
  const candidates = new Set(instance.candidates.map((candidate) => candidate?.id));
  instance.homes.forEach((home, i) => {
    const location = locations.get(home?.location);
    const readable = !location || isSound(`locations[${location.index}]`);
    if (readable && isSound(`homes[${i}]`)) problems.push(...homeProblems(home, location, `homes[${i}]`));
  });
  instance.candidates.forEach((candidate, i) => {
    const path = `candidates[${i}]`;
    if (isSound(path)) problems.push(...candidateProblems(candidate, locations, candidates, path));
  });
  return problems;
}

function duplicates(items: readonly ({ id: string } | null | undefined)[], path: string): InstanceProblem[] {
  const seen = new Set<string>();
  const problems: InstanceProblem[] = [];
  items.forEach((item, i) => {
    if (typeof item?.id !== 'string') return;
    if (seen.has(item.id)) problems.push({ path: `${path}[${i}].id`, message: `'${item.id}' occurs twice` });
    seen.add(item.id);
  });
  return problems;
}

function homeProblems(home: InstanceHome, location: InstanceLocation | undefined, path: string): InstanceProblem[] {
  if (!location) return [{ path: `${path}.location`, message: `there is no location '${home.location}'` }];
  if (home.cluster === null) {
    if (!location.clusters.length) return [];
    const message = `location '${location.id}' has clusters: name the one that this home is in`;
    return [{ path: `${path}.cluster`, message }];
  }
  if (location.clusters.some(({ id }) => id === home.cluster)) return [];
  return [{ path: `${path}.cluster`, message: `location '${location.id}' has no cluster '${home.cluster}'` }];
}

function candidateProblems(
  candidate: InstanceCandidate,
  locations: ReadonlyMap<string, unknown>,
  candidates: ReadonlySet<string>,
  path: string,
): InstanceProblem[] {
  const problems: InstanceProblem[] = [];
  const at = (field: string, message: string) => problems.push({ path: `${path}.${field}`, message });
  candidate.locations.forEach((id, k) => {
    if (!locations.has(id)) at(`locations[${k}]`, `there is no location '${id}'`);
  });
  for (const field of ['likes', 'invites', 'declines'] as const) {
    candidate[field].forEach((id, k) => {
      if (id === candidate.id) at(`${field}[${k}]`, 'a person cannot name themselves');
      else if (!candidates.has(id)) at(`${field}[${k}]`, `there is no candidate '${id}'`);
    });
  }
  if (candidate.until < candidate.from) at('until', 'must not be before from');
  if (TOPICS.every((topic) => candidate.importance[topic] === 0)) at('importance', 'at least one must be above 0');
  return problems;
}
