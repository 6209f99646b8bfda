import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { Account } from '../accounts/account.entity.js';
import { SYSTEM } from '../audit/audit.service.js';
import { CandidateAccountsService } from '../candidates/candidate-accounts.service.js';
import { Candidate, fullNameOf } from '../candidates/candidate.entity.js';

/** One colleague per role that has work to do in the demo. */
const STAFF = [
  { role: 'allocator', name: 'Marieke de Vries', email: 'marieke@demo.example.org' },
  { role: 'supervisor', name: 'Samir Haddad', email: 'samir@demo.example.org' },
  { role: 'administrator', name: 'Joke Bakker', email: 'joke@demo.example.org' },
] as const;

export interface DemoLink {
  who: string;
  link: string;
}

/** A fresh sign-in link for each role, and for two candidates with different languages. */
export async function demoLinks(app: INestApplicationContext): Promise<DemoLink[]> {
  const accounts = app.get(AccountsService);
  const links: DemoLink[] = [];
  for (const person of STAFF) {
    const known = await app.get(DataSource).getRepository(Account).findOneBy({ email: person.email });
    const account = known ?? (await accounts.open(person, SYSTEM));
    links.push({ who: `${person.role}, ${person.name}`, link: (await accounts.invite(account.id, SYSTEM)).link });
  }
  for (const candidate of await twoCandidates(app)) {
    const { secret } = await app.get(CandidateAccountsService).inviteToSignIn(candidate.id, SYSTEM);
    links.push({ who: `candidate, ${fullNameOf(candidate)}`, link: secret.link });
  }
  return links;
}

async function twoCandidates(app: INestApplicationContext): Promise<Candidate[]> {
  const candidates = app.get(DataSource).getRepository(Candidate);
  const order = { reference: 'ASC' } as const;
  const one = await candidates.findOne({ where: { targetGroup: 'statusHolder', language: 'ar' }, order });
  const other = await candidates.findOne({ where: { targetGroup: 'youngTenant' }, order });
  const found = [one, other].filter((candidate) => candidate !== null);
  return found.length === 2 ? found : candidates.find({ order, take: 2 });
}
