import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/embedded-postgres/embedded-postgres.js';

/** A PostgreSQL of a test's own that can be stopped and started, always at the same address. */
export class RestartablePostgres {
  private readonly sockets = new Set<Socket>();
  private readonly front: Server;
  private server!: EmbeddedPostgres;

  private constructor(private readonly dataDirectory: string) {
    // The server takes another port at every start: clients connect to this relay, which keeps its own.
    this.front = createServer((client) => {
      const back = connect(this.server.port, '127.0.0.1');
      for (const [one, other] of [
        [client, back],
        [back, client],
      ] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          other.destroy();
          this.sockets.delete(one);
        });
      }
    });
  }

  static async start(): Promise<RestartablePostgres> {
    const postgres = new RestartablePostgres(await mkdtemp(join(tmpdir(), 'huisklik-restartable-')));
    await postgres.start();
    await new Promise<void>((resolve) => postgres.front.listen(0, '127.0.0.1', resolve));
    return postgres;
  }

  get url(): string {
    const url = new URL(this.server.url);
    url.port = String((this.front.address() as { port: number }).port);
    return url.href;
  }

  /** Disconnects everybody; whoever connects meanwhile is refused. */
  async stop(): Promise<void> {
    await this.server.stop();
    for (const socket of this.sockets) socket.destroy();
  }

  async start(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDirectory: this.dataDirectory });
  }

  async remove(): Promise<void> {
    await this.stop();
    await new Promise((resolve) => this.front.close(resolve));
    await rm(this.dataDirectory, { recursive: true });
  }
}
