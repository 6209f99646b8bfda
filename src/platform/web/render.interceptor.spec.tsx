import type { Server } from 'node:http';
import { Controller, Get, type INestApplication, Post, Redirect, Req } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import request from 'supertest';
import { isDraft } from '../i18n/catalogue-files.js';
import { LANGUAGES } from '../i18n/languages.js';
import { Layout } from './layout.js';
import { setNotice } from './notice.js';
import { page, type PageProps } from './page.js';
import { RenderInterceptor } from './render.interceptor.js';

function Greeting({ page: context, name }: PageProps<{ name: string }>) {
  return (
    <Layout page={context} title="Groet">
      <h1>{name}</h1>
    </Layout>
  );
}

@Controller()
class GreetingPages {
  @Get('staff')
  staff() {
    return page(Greeting, { name: '<Sanne>' });
  }

  @Get('candidate')
  candidate() {
    return page(Greeting, { name: 'Yonas' }, { languages: LANGUAGES });
  }

  @Post('staff')
  wrong() {
    return page(Greeting, { name: 'Fout' }, { status: 422 });
  }

  @Post('candidate')
  again() {
    return page(Greeting, { name: 'Nog eens' });
  }

  @Get('data')
  data() {
    return { plain: true };
  }

  @Post('save')
  @Redirect('/staff', 303)
  save(@Req() incoming: Request) {
    return setNotice(incoming, { kind: 'success', text: 'Bewaard.' });
  }
}

const asStaff: RequestHandler = (incoming, _response, next) => {
  if (incoming.headers['x-signed-in']) {
    incoming.user = { id: '1', kind: 'account', name: 'Noor', role: 'allocator', may: () => true };
  }
  next();
};

let app: INestApplication<Server>;
const get = (path: string) => request(app.getHttpServer()).get(path);

beforeAll(async () => {
  const module = await Test.createTestingModule({ controllers: [GreetingPages] }).compile();
  app = module.createNestApplication();
  app.use(session({ secret: 'test', resave: false, saveUninitialized: false }), asStaff);
  app.useGlobalInterceptors(new RenderInterceptor());
  await app.init();
});

afterAll(() => app.close());

describe('a page', () => {
  it('is a whole document, with what people wrote made harmless', async () => {
    const { text, headers } = await get('/staff').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toMatch(/^<!doctype html><html lang="nl" dir="ltr"><head>/);
    expect(text).toContain('<h1>&lt;Sanne></h1>');
    expect(text).not.toMatch(/<style|<script>| style=| onclick=/);
  });

  it('has the status that the controller tells, and 200 otherwise, also after a POST', async () => {
    await request(app.getHttpServer()).post('/staff').expect(422);
    await request(app.getHttpServer()).post('/candidate').expect(200);
  });

  it('is never kept by a browser when somebody is signed in', async () => {
    const { headers, text } = await get('/staff').set('x-signed-in', 'yes');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<bdi>Noor</bdi>');
    expect(text).toContain('action="/sign-out"');
    expect((await get('/staff')).headers['cache-control']).toBe('private, no-cache');
  });

  it('shows what was just done, once', async () => {
    const agent = request.agent(app.getHttpServer());
    await agent.post('/save').expect(303);
    expect((await agent.get('/staff')).text).toContain('Bewaard.');
    expect((await agent.get('/staff')).text).not.toContain('Bewaard.');
  });

  it('leaves data alone', async () => {
    await get('/data').expect(200, { plain: true });
  });
});

describe('the language of a page', () => {
  const langOf = async (asked: request.Test) =>
    /<html lang="(\w+)" dir="(\w+)"/
      .exec((await asked).text)
      ?.slice(1)
      .join(' ');

  it('is asked for in the address and then remembered', async () => {
    const agent = request.agent(app.getHttpServer());
    const first = await agent.get('/candidate?lang=ar');
    expect(first.text).toContain('<html lang="ar" dir="rtl"');
    expect(first.headers['set-cookie']?.[0]).toMatch(/^lang=ar; Max-Age=31536000; .*SameSite=Lax/);
    expect(await langOf(agent.get('/candidate'))).toBe('ar rtl');
  });

  it('is otherwise what the browser prefers, and Dutch when it prefers none of ours', async () => {
    expect(await langOf(get('/candidate').set('Accept-Language', 'fr, ar;q=0.8, en;q=0.5'))).toBe('ar rtl');
    expect(await langOf(get('/candidate').set('Accept-Language', 'fr'))).toBe('nl ltr');
    expect(await langOf(get('/candidate'))).toBe('nl ltr');
  });

  it('is never one in which the page does not exist, and a wrong one is not remembered', async () => {
    const response = await get('/staff?lang=ar').set('Cookie', 'lang=ar').set('Accept-Language', 'en');
    expect(response.text).toContain('<html lang="en"');
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it.each(LANGUAGES)(
    'is called a draft in %s as long as nobody has read it, beside the Dutch page',
    async (language) => {
      const { text } = await get(`/candidate?step=3&lang=${language}`);
      const toDutch =
        '<a class="utrecht-link utrecht-link--html-a" href="/candidate?step=3&amp;lang=nl" hreflang="nl">';
      expect(text.includes(toDutch)).toBe(isDraft(language));
    },
  );

  it('can be changed on the page itself, which keeps its query', async () => {
    const { text } = await get('/candidate?step=3&lang=en');
    expect(text).toContain('href="/candidate?step=3&amp;lang=ar" hreflang="ar"><span class="language-name" lang="ar">');
  });
});
