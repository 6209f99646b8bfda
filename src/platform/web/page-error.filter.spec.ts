import type { Server } from 'node:http';
import { ConflictException, Controller, Get, type INestApplication, Logger, type LoggerService } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { ProblemFilter } from '../http/problem.filter.js';
import { PageErrorFilter } from './page-error.filter.js';

@Controller()
class FailingPages {
  @Get(['taken', 'api/v1/taken'])
  taken() {
    throw new ConflictException('home 12 is taken');
  }

  @Get('broken')
  broken() {
    throw new Error('duplicate key: sanne@example.nl');
  }
}

const lines: string[] = [];
const keep = (...words: unknown[]) => void lines.push(words.join(' '));
const logger: LoggerService = { log: keep, error: keep, warn: keep };

let app: INestApplication<Server>;
const get = (path: string) => request(app.getHttpServer()).get(path).set('Accept', 'text/html');

beforeAll(async () => {
  const module = await Test.createTestingModule({ controllers: [FailingPages] }).compile();
  app = module.createNestApplication();
  Logger.overrideLogger(logger);
  app.useGlobalFilters(new PageErrorFilter(new ProblemFilter()));
  await app.init();
});

afterAll(async () => {
  Logger.overrideLogger(true);
  await app.close();
});

describe('PageErrorFilter', () => {
  it('says kindly what happened and what to do, in the language of the reader', async () => {
    expect((await get('/nowhere').expect(404)).text).toContain('Deze pagina bestaat niet');
    const arabic = await get('/nowhere').set('Accept-Language', 'ar').expect(404);
    expect(arabic.text).toContain('<html lang="ar" dir="rtl"');
    expect(arabic.text).toContain('هذه الصفحة غير موجودة');
  });

  it('keeps the words of the code for developers', async () => {
    const { text } = await get('/taken').expect(409);
    expect(text).toContain('Iemand was u net voor');
    expect(text).not.toContain('home 12');
  });

  it('gives a number for the log, which tells where it happened and nobody’s data', async () => {
    const { text } = await get('/broken').expect(500);
    const number = /Noem dan dit nummer: (\w{8})/.exec(text)?.[1];
    const line = lines.find((entry) => entry.startsWith(`${number} GET: Error`));
    expect(line).toContain('FailingPages.broken');
    expect(text + lines.join()).not.toContain('sanne@example.nl');
  });

  it('leaves the API and whoever wants no HTML to the problem filter', async () => {
    const api = await get('/api/v1/taken').expect(409);
    expect(api.headers['content-type']).toContain('application/problem+json');
    const script = await get('/taken').set('Accept', 'application/json').expect(409);
    expect(script.headers['content-type']).toContain('application/problem+json');
  });
});
