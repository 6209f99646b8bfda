import type { INestApplicationContext } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { AccountsService } from '../accounts/accounts.service.js';
import { Account } from '../accounts/account.entity.js';
import { SYSTEM } from '../audit/audit.service.js';
import { CandidateAccountsService } from '../candidates/candidate-accounts.service.js';
import { Candidate, fullNameOf } from '../candidates/candidate.entity.js';
import { NewCandidatesService } from '../candidates/registering/new-candidates.service.js';
import { residentWithAgreement } from './demo-agreement.js';
import { Clock } from '../platform/clock/clock.js';

/** One colleague per role that has work to do in the demo. */
const STAFF = [
  { role: 'allocator', name: 'Marieke de Vries', email: 'marieke@demo.example.org' },
  { role: 'supervisor', name: 'Samir Haddad', email: 'samir@demo.example.org' },
  { role: 'administrator', name: 'Joke Bakker', email: 'joke@demo.example.org' },
] as const;

const NEWCOMER = {
  reference: 'K-NIEUW',
  firstName: 'Selam',
  lastName: 'Tesfay',
  birthDate: '2001-05-06',
  gender: 'v',
  targetGroup: 'statushouder',
  urgencyReason: '',
  language: 'ti',
  email: '',
  phone: '',
  supervisorId: '',
};

export interface DemoLink {
  who: string;
  link: string;
}

/** A fresh sign-in link for each role, and for candidates who are asked, choose, and make house agreements. */
export async function demoLinks(app: INestApplicationContext): Promise<DemoLink[]> {
  const accounts = app.get(AccountsService);
  const links: DemoLink[] = [];
  for (const person of STAFF) {
    const known = await app.get(DataSource).getRepository(Account).findOneBy({ email: person.email });
    const account = known ?? (await accounts.open(person, SYSTEM));
    links.push({ who: `${person.role}, ${person.name}`, link: (await accounts.invite(account.id, SYSTEM)).link });
  }
  const newcomer = await newcomerOf(app);
  const resident = await residentWithAgreement(app);
  for (const candidate of [...(await demoCandidates(app)), ...(resident ? [resident] : []), newcomer]) {
    const { secret } = await app.get(CandidateAccountsService).inviteToSignIn(candidate.id, SYSTEM);
    const what = candidate === newcomer ? ', still to be asked' : candidate === resident ? ' with a new home' : '';
    links.push({ who: `candidate${what}, ${fullNameOf(candidate)}`, link: secret.link });
  }
  return links;
}

/** Somebody who has not been asked anything yet: fictional, as everybody here. */
async function newcomerOf(app: INestApplicationContext): Promise<Candidate> {
  const candidates = app.get(DataSource).getRepository(Candidate);
  const known = await candidates.findOneBy({ reference: NEWCOMER.reference, erasedAt: IsNull() });
  if (known) return known;
  await app.get(NewCandidatesService).add({ ...NEWCOMER, registeredOn: app.get(Clock).today() }, SYSTEM);
  return candidates.findOneByOrFail({ reference: NEWCOMER.reference });
}

/** Two of the example's candidates, with different languages. */
export async function demoCandidates(app: INestApplicationContext): Promise<Candidate[]> {
  const candidates = app.get(DataSource).getRepository(Candidate);
  const order = { reference: 'ASC' } as const;
  const one = await candidates.findOne({ where: { targetGroup: 'statusHolder', language: 'ar' }, order });
  const other = await candidates.findOne({ where: { targetGroup: 'youngTenant' }, order });
  const found = [one, other].filter((candidate) => candidate !== null);
  return found.length === 2 ? found : candidates.find({ order, take: 2 });
}
