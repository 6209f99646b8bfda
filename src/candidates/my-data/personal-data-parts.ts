import { Injectable } from '@nestjs/common';

/** What a later stage keeps about a candidate, as plain JSON. Never what another person said or chose. */
export type PersonalDataPart = (candidateId: string) => Promise<unknown>;

/** Where later stages add their part to what a candidate can take along: in their `onModuleInit`. */
@Injectable()
export class PersonalDataParts {
  private readonly parts = new Map<string, PersonalDataPart>();

  /** @throws Error when the name is taken */
  register(name: string, part: PersonalDataPart): void {
    if (this.parts.has(name)) throw new Error(`There are two parts "${name}" of personal data.`);
    this.parts.set(name, part);
  }

  /** All parts by name, always in the same order. */
  async of(candidateId: string): Promise<Record<string, unknown>> {
    const names = [...this.parts.keys()].sort();
    const entries = names.map(async (name) => [name, await this.parts.get(name)!(candidateId)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
}
