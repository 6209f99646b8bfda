import type { Browser, Page } from 'playwright-core';
import { myHomeTexts } from '../../src/placements/handover/my-texts.js';
import { letterTexts } from '../../src/placements/letters/texts.js';
import { offerTexts } from '../../src/placements/my-offer/my-offer-texts.js';
import { openBrowser, openPage, signInAs, WIDTHS } from '../support/browser.js';
import { Choosers } from '../support/choosers.js';
import { barriersOf } from '../support/page-check.js';
import { startService, type Service } from '../support/service.js';
import { goTo, heading, openRound } from './allocator.js';
import { Person, type Words } from './person.js';
import { RoundWork } from './round-work.js';

let browser: Browser;
let service: Service;
let choosers: Choosers;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), startService({ jobs: true })]);
  choosers = new Choosers(service);
}, 60_000);
afterAll(() => Promise.all([browser?.close(), service?.close()]));

const offer =
  (key: Parameters<ReturnType<typeof offerTexts>>[0], values: Record<string, string> = {}): Words =>
  (language) =>
    offerTexts(language)(key, values);
const letter =
  (key: Parameters<ReturnType<typeof letterTexts>>[0]): Words =>
  (language) =>
    letterTexts(language)(key);
const home =
  (key: Parameters<ReturnType<typeof myHomeTexts>>[0]): Words =>
  (language) =>
    myHomeTexts(language)(key);

async function sayYes(person: Person): Promise<void> {
  await person.open('/my');
  await person.follow(offer('open'));
  await person.follow(offer('accept'));
  await person.press(offer('acceptSure'));
  await person.reads(offer('acceptDone'));
}

/** Opens the letter that waits for them, by its title in their own language. */
async function readLetter(person: Person, title: Words): Promise<void> {
  await person.open('/my');
  await person.follow(letter('stepLink'));
  await person.follow(title);
}

const sheets = ({ main }: Person) => main.getByRole('article').count();

/** The first question of a round: who lives together where, and who says no. */
async function firstOffer(work: RoundWork, [sanne, amina, yonas]: [Person, Person, Person]): Promise<void> {
  await work.runAndPublish('Iedereen krijgt een plek.');
  await work.send('Driestraat 1');
  await sanne.open('/my/offer');
  await sanne.main.getByLabel(offer('question')('nl')).fill('Is er plaats voor mijn fiets?');
  await sanne.press(offer('questionSend'));
  await sanne.reads(offer('questionDone'));
  await work.answerQuestion('Driestraat 1', 'Ja, er is een schuur.');
  await sanne.open('/my/offer');
  await sanne.main.getByText('Ja, er is een schuur.').waitFor();

  await sayYes(sanne);
  await sayYes(amina);
  await yonas.open('/my/offer');
  await yonas.follow(offer('decline'));
  await yonas.reads(offer('noPenalty'));
  await yonas.press(offer('declineSure'));
  await yonas.reads(offer('declineDone'));
  for (const one of [sanne, amina]) {
    // A question goes before a letter to read.
    await one.open('/my');
    await one.follow(offer('open'));
    await one.reads(offer('title_stopped'));
    await one.press(offer('stayYes'));
    await one.reads(offer('stayDone'));
    await readLetter(one, letter('othersDeclinedTitle'));
  }
  await amina.open('/my/offer');
  await amina.reads(offer('stay_together'));
  expect(await amina.main.innerText()).not.toMatch(/Yonas.*(nee|لا)/);
}

/** The two who stay together get the other home, in a run without the first. */
async function secondOffer(work: RoundWork, [sanne, amina, yonas]: [Person, Person, Person]): Promise<void> {
  await work.runAndPublish('Sanne en Amina blijven samen.', 'Driestraat 1');
  await readLetter(yonas, letter('unplacedTitle'));
  expect(await sheets(yonas)).toBe(2);
  await work.send('Tweestraat 1');
  for (const one of [sanne, amina]) await sayYes(one);
  await work.moveOn('Besluiten');
  await work.approve('Tweestraat 1', 'Deze groep past goed.');
  for (const one of [sanne, amina]) await readLetter(one, letter('approvedTitle'));
  expect([await sheets(sanne), await sheets(amina)]).toEqual([1, 2]);
}

async function keys(work: RoundWork, people: Person[]): Promise<void> {
  await work.moveOn('Huisafspraken');
  await work.handOver('Tweestraat 1');
  for (const one of people) {
    await one.open('/my/home');
    await one.reads(home('hasKey'));
  }
  await work.closeRound();
}

test('a whole round: an offer that one person turns down, the two who stay together, and their key', async () => {
  const page: Page = await openPage(browser, service, WIDTHS.desk);
  await signInAs(page, service, 'allocator');
  const world = { browser, service, choosers };
  const sanne = await Person.arrives(world, 'Sanne', 'nl', WIDTHS.narrow);
  const amina = await Person.arrives(world, 'Amina', 'ar', WIDTHS.phone, false);
  const yonas = await Person.arrives(world, 'Yonas', 'ti', WIDTHS.phone);
  await openRound(page, 'Haarlem, voorjaar');
  const work = new RoundWork(page, 'Haarlem, voorjaar');
  await work.moveOn('Kiezen');
  // How people find each other is a journey of its own.
  await choosers.contact(sanne, amina, yonas);
  await work.moveOn('Matchen');
  await work.moveOn('Aanbieden', 'De berekening volgt vandaag.');

  await firstOffer(work, [sanne, amina, yonas]);
  await secondOffer(work, [sanne, amina, yonas]);
  await keys(work, [sanne, amina]);

  await goTo(page, 'Cijfers');
  await heading(page, /Cijfers/).waitFor();
  expect(await barriersOf(page)).toEqual([]);
  expect([...sanne.wrong, ...amina.wrong, ...yonas.wrong, ...work.wrong]).toEqual([]);
}, 240_000);
