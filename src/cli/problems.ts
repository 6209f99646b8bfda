/** One thing that is wrong: where (`groups[3].candidates[0]`), and what. */
export interface Problem {
  path: string;
  message: string;
}

const SHOWN = 50;

/** Problems as lines of text, the first fifty. */
export function listProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ path, message }) => `  - ${path ? `${path}: ` : ''}${message}`);
  if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
  return lines.join('\n');
}
