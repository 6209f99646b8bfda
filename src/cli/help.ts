export const CLI_HELP = `huisklik: the command line of Huisklik

On the database in DATABASE_URL, or else on that of the demo (.data/, or DATA_DIRECTORY):

  huisklik import KIND FILE [--dry-run]
      take a table in, whole or not at all; KIND is locations, homes, candidates or choices; FILE is CSV or XLSX
  huisklik invite --email ADDRESS [--name NAME --role ROLE]
      make a sign-in link and code for a member of staff; with name and role the account is opened first
      ROLE is allocator, supervisor, administrator or auditor

On files, without a database:

  huisklik generate --people N --out FILE [--seed S] [--supply PERCENT] [--haarlem]
      invent a matching problem; PERCENT is places for 100 people (100 when left out); the same seed gives the same
      file; --haarlem: one town, two locations, status holders only
  huisklik match INSTANCE.json --out RESULT.json [--seed S] [--effort quick|normal|deep] [--time-limit SECONDS]
                 [--threads N] [--earlier RESULT.json] [--json]
      put people together in homes; Ctrl-C ends with the best answer so far; only with --effort is it repeatable
      --earlier keeps the groups of an earlier answer where it can
  huisklik verify INSTANCE.json RESULT.json [--blocking] [--json]
      check every rule and count everything anew; --blocking also counts who would all rather live together

Exit codes: 0 done; 1 not done, or verify found something wrong; 2 wrong words or a wrong file; 130 after Ctrl-C.
More: docs/command-line.md`;
