import { TOPICS, type Instance } from './instance.js';
import type { InstanceProblem } from './shape.js';

/** Ids that occur twice, references to what does not exist, and answers of a person that contradict each other. */
export function referenceProblems(instance: Instance): InstanceProblem[] {
  return [
    ...duplicates(instance.locations, 'locations'),
    ...duplicates(instance.homes, 'homes'),
    ...duplicates(instance.candidates, 'candidates'),
    ...clusterProblems(instance),
    ...homeProblems(instance),
    ...candidateProblems(instance),
  ];
}

function duplicates(items: readonly { id: string }[], path: string): InstanceProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}[${i}].id`, message: `'${id}' occurs twice` }];
  });
}

function clusterProblems(instance: Instance): InstanceProblem[] {
  return instance.locations.flatMap((location, i) => duplicates(location.clusters, `locations[${i}].clusters`));
}

function homeProblems(instance: Instance): InstanceProblem[] {
  const locations = new Map(instance.locations.map((location) => [location.id, location]));
  return instance.homes.flatMap((home, i) => {
    const location = locations.get(home.location);
    if (!location) return [{ path: `homes[${i}].location`, message: `there is no location '${home.location}'` }];
    const path = `homes[${i}].cluster`;
    if (home.cluster === null) {
      if (!location.clusters.length) return [];
      return [{ path, message: `location '${location.id}' has clusters: name the one that this home is in` }];
    }
    if (location.clusters.some(({ id }) => id === home.cluster)) return [];
    return [{ path, message: `location '${location.id}' has no cluster '${home.cluster}'` }];
  });
}

function candidateProblems(instance: Instance): InstanceProblem[] {
  const locations = new Set(instance.locations.map(({ id }) => id));
  const candidates = new Set(instance.candidates.map(({ id }) => id));
  const problems: InstanceProblem[] = [];
  instance.candidates.forEach((candidate, i) => {
    const at = (field: string, message: string) => problems.push({ path: `candidates[${i}].${field}`, message });
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
  });
  return problems;
}
