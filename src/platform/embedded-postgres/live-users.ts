import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { lives, processIdentity } from './process-identity.js';

/**
 * Who uses the server: one line `process identity, space, unique id` for every successful start that was not stopped.
 * Lines of processes that died without leaving do not count. Read and write only while holding the lock.
 */
export class LiveUsers {
  constructor(private readonly file: string) {}

  /** Adds this process and returns its line, the ticket to leave with. */
  async join(): Promise<string> {
    const ticket = `${processIdentity(process.pid) ?? process.pid} ${randomUUID()}`;
    await this.write([...(await this.read()), ticket]);
    return ticket;
  }

  /** Removes the ticket; true when nobody else is left. */
  async leave(ticket: string): Promise<boolean> {
    const others = (await this.read()).filter((line) => line !== ticket);
    await this.write(others);
    return others.length === 0;
  }

  private async read(): Promise<string[]> {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    return text.split('\n').filter((line) => lives(line.split(' ')[0] ?? ''));
  }

  private async write(lines: string[]): Promise<void> {
    await writeFile(this.file, lines.map((line) => `${line}\n`).join(''));
  }
}
