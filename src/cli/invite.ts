import { isEmail } from 'class-validator';
import { DataSource } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { STAFF_ROLES } from '../accounts/permissions.js';
import { SYSTEM } from '../audit/audit.service.js';
import { UsageError } from './errors.js';
import { exactly, readFlags } from './read-flags.js';
import { withService } from './with-service.js';

const FLAGS = { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } as const;

/** Makes a way in for a member of staff: how the first administrator gets in. */
export function invite(words: string[]): Promise<number> {
  const { values, positionals } = readFlags(words, FLAGS);
  exactly(positionals);
  const { email, name, role } = values;
  if (!email || !isEmail(email)) throw new UsageError('--email needs an e-mail address.');
  const staffRole = STAFF_ROLES.find((known) => known === role);
  if (role !== undefined && !staffRole)
    throw new UsageError(`--role is "${role}"; it must be one of ${STAFF_ROLES.join(', ')}.`);
  if ((name === undefined) !== (role === undefined)) throw new UsageError('--name and --role go together.');
  return withService(async (app) => {
    const accounts = app.get(AccountsService);
    const known = await app.get(DataSource).getRepository(Account).findOneBy({ email: email.toLowerCase() });
    if (!known && !staffRole) {
      process.stderr.write(`${email} has no account. Open one with --name and --role.\n`);
      return 1;
    }
    const account = known ?? (await accounts.open({ email, name: name!, role: staffRole! }, SYSTEM));
    const { link, code } = await accounts.invite(account.id, SYSTEM);
    process.stdout.write(`${account.role}, ${account.name}\n  link  ${link}\n  code  ${code}\n`);
    return 0;
  });
}
