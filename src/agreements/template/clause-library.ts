import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IsObject } from 'class-validator';
import { StartError } from '../../platform/config/run-process.js';
import { readSettings, refuseSettings } from '../../platform/config/settings.js';
import { faultsOfTemplate } from './template-faults.js';
import { TemplateContent, TopicContent } from './template-content.js';

class LibrarySettings {
  @IsObject() languages!: TemplateContent['languages'];
}

/** The template that the software comes with, read when it is needed: before there is a version in the database. */
export class ClauseLibrary {
  constructor(private readonly folder: string) {}

  /** @throws StartError */
  read(): TemplateContent {
    return readClauseLibrary(this.folder);
  }
}

/**
 * Reads the clause library: `template.json` and a file for each topic, in the order of their names.
 * @param folder `config/agreement-template`
 * @throws StartError that lists everything that is wrong, of all files
 */
export function readClauseLibrary(folder: string): TemplateContent {
  const problems: string[] = [];
  const read = <T extends object>(file: string, settings: new () => T): T[] => {
    try {
      return [readSettings(join(folder, file), settings)];
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      problems.push(error.message);
      return [];
    }
  };
  const [head] = read('template.json', LibrarySettings);
  const files = readdirSync(join(folder, 'topics')).filter((file) => file.endsWith('.json'));
  const topics = files.sort().flatMap((file) => read(join('topics', file), TopicContent));
  const content = { languages: head?.languages ?? { nl: 'complete' as const }, topics };
  refuseSettings(folder, [
    ...problems,
    ...faultsOfTemplate(content).map(({ field, message }) => `${field}: ${message}`),
  ]);
  return content;
}
