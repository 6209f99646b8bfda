import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { Authenticator } from './accounts/authenticator.js';
import { TemplatesService } from './agreements/template/templates.service.js';
import { AppModule } from './app.module.js';
import type { Environment } from './platform/config/environment.js';
import { isApi } from './platform/http/is-api.js';
import { describeApi } from './platform/http/openapi.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { requestLog } from './platform/http/request-log.js';
import { limitBodyDepth } from './platform/http/body-depth.js';
import { csrfProtection } from './platform/http/csrf.js';
import { Sessions } from './platform/http/sessions.js';
import { validationPipe } from './platform/http/validation.js';
import { jsonLogger } from './platform/http/json-logger.js';
import { ASSETS_PATH } from './platform/web/assets.js';
import { compressPages } from './platform/web/compress-pages.js';
import { PageErrorFilter } from './platform/web/page-error.filter.js';
import { RenderInterceptor } from './platform/web/render.interceptor.js';
import { SECURITY_HEADERS } from './platform/web/security-headers.js';
import { serveAssets } from './platform/web/serve-assets.js';
import { PolicyRecorder } from './reports/how-we-allocate/policy-recorder.js';

const API_VERSION = '1.0.0';
const BODY_LIMIT = '1mb';

/** The web process: pages and API on one port. Call `listen` on what it gives. */
export async function createWebServer(
  environment: Environment,
  logger: LoggerService = jsonLogger(),
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(environment), {
    bodyParser: false,
    logger,
    abortOnError: false,
    // Whoever watches a run holds a connection open: stopping must not wait for them.
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', environment.trustedProxies);
  app.use(requestLog, helmet(SECURITY_HEADERS));
  app.use(ASSETS_PATH, serveAssets);
  app.use(compressPages);
  app.use('/api', apiVersion);
  app.useBodyParser('json', { limit: BODY_LIMIT });
  app.useBodyParser('urlencoded', { limit: BODY_LIMIT, extended: false });
  app.use(limitBodyDepth);
  usePeople(app, environment);
  app.useGlobalPipes(validationPipe());
  app.useGlobalInterceptors(new RenderInterceptor());
  app.useGlobalFilters(new PageErrorFilter(new ProblemFilter()));
  describeApi(app, API_VERSION);
  await app.get(PolicyRecorder).record();
  await app.get(TemplatesService).recordFirst();
  return app;
}

/** Pages know people by their session and forms by its token; the API knows integrations by their bearer token alone. */
function usePeople(app: NestExpressApplication, environment: Environment): void {
  for (const handler of [app.get(Sessions).middleware, ...csrfProtection(environment.sessionSecret)])
    app.use(onPages(handler));
  app.use(app.get(Authenticator).middleware, forNobodyElse);
}

/** The API and the health checks need no session. */
function onPages(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (isApi(request) || /^\/health\//i.test(request.path)) next();
    else handler(request, response, next);
  };
}

/** What somebody who signed in gets, files too, is not kept by a browser for whoever comes next. */
function forNobodyElse(request: Request, response: Response, next: NextFunction): void {
  if (request.user) response.set('Cache-Control', 'no-store');
  next();
}

function apiVersion(_request: Request, response: Response, next: NextFunction): void {
  response.set({ 'API-Version': API_VERSION, 'Cache-Control': 'no-store' });
  next();
}
