/** The words of a command are wrong; the message says which. */
export class UsageError extends Error {}

export const CLI_HELP = `huisklik: the command line of Huisklik

  huisklik import KIND FILE [--dry-run]
      take a table in, whole or not at all; KIND is locations, homes, candidates or choices; FILE is CSV or XLSX
  huisklik invite --email ADDRESS [--name NAME --role ROLE]
      make a sign-in link and code for a member of staff; with name and role the account is opened first
      ROLE is allocator, supervisor, administrator or auditor

It works on the database in DATABASE_URL, or else on that of the demo (.data/, or DATA_DIRECTORY).`;
