/** One thing that is wrong with an instance: where (`candidates[3].habits.sleep`) and what. */
export interface InstanceProblem {
  path: string;
  message: string;
}

/** Reports what is wrong with a value at a path. */
export type Check = (value: unknown, path: string, problems: InstanceProblem[]) => void;

export const text: Check = (value, path, problems) => {
  if (typeof value !== 'string' || value === '') problems.push({ path, message: 'must be a text that is not empty' });
};

export const boolean: Check = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push({ path, message: 'must be true or false' });
};

/** A whole number in lowest … highest. */
export function integer(lowest: number, highest: number): Check {
  return (value, path, problems) => {
    if (Number.isInteger(value) && (value as number) >= lowest && (value as number) <= highest) return;
    problems.push({ path, message: `must be a whole number from ${lowest} to ${highest}` });
  };
}

export function oneOf(...values: readonly (string | number)[]): Check {
  return (value, path, problems) => {
    if (!values.some((allowed) => allowed === value))
      problems.push({ path, message: `must be ${values.join(' or ')}` });
  };
}

export function nullOr(check: Check): Check {
  return (value, path, problems) => {
    if (value !== null) check(value, path, problems);
  };
}

export function listOf(check: Check): Check {
  return (value, path, problems) => {
    if (Array.isArray(value)) value.forEach((item, i) => check(item, `${path}[${i}]`, problems));
    else problems.push({ path, message: 'must be a list' });
  };
}

/** A list in which nothing occurs twice. */
export function setOf(check: Check): Check {
  const list = listOf(check);
  return (value, path, problems) => {
    list(value, path, problems);
    if (!Array.isArray(value)) return;
    const seen = new Set<unknown>();
    value.forEach((item, i) => {
      if (seen.has(item)) problems.push({ path: `${path}[${i}]`, message: `'${String(item)}' occurs twice` });
      seen.add(item);
    });
  };
}

/** An object with exactly these fields. */
export function record(fields: Record<string, Check>): Check {
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push({ path, message: 'must be an object' });
      return;
    }
    const at = (field: string) => (path ? `${path}.${field}` : field);
    for (const field of Object.keys(value)) {
      if (!Object.hasOwn(fields, field)) problems.push({ path: at(field), message: 'unknown field' });
    }
    for (const [field, check] of Object.entries(fields)) {
      if (Object.hasOwn(value, field)) check((value as Record<string, unknown>)[field], at(field), problems);
      else problems.push({ path: at(field), message: 'is missing' });
    }
  };
}
