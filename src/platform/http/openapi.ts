import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

export const OPENAPI_PATH = 'api/v1/openapi.json';

/** Publishes the description of the API: https://…/api/v1/openapi.json (Dutch API design rules). */
export function describeApi(app: INestApplication, version: string): void {
  const description = new DocumentBuilder()
    .setTitle('Huisklik')
    .setDescription(
      'Home-sharing matchmaking for housing associations: homes, candidates, rounds, proposals, placements.',
    )
    .setVersion(version)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer('/')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = () => {
    const all = SwaggerModule.createDocument(app, description);
    all.paths = Object.fromEntries(Object.entries(all.paths).filter(([path]) => path.startsWith('/api/')));
    return all;
  };
  SwaggerModule.setup('api/v1/openapi', app, document, { jsonDocumentUrl: OPENAPI_PATH, ui: false, raw: ['json'] });
}
