import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands before a mail server: lets everybody in, makes them wait, or sends them away. */
export class MailGate {
  private mode: 'open' | 'held' | 'refused' = 'open';
  private readonly held: Socket[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((client) => this.come(client));
  }

  static async to(url: string): Promise<MailGate> {
    const gate = new MailGate(new URL(url));
    gate.server.listen(0, '127.0.0.1');
    await once(gate.server, 'listening');
    return gate;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  open(): void {
    this.mode = 'open';
    for (const client of this.held.splice(0)) this.letIn(client);
  }

  hold(): void {
    this.mode = 'held';
  }

  refuse(): void {
    this.mode = 'refused';
  }

  /** Resolves when somebody stands before the closed gate. */
  async somebodyWaits(): Promise<void> {
    if (this.held.length === 0) await once(this.server, 'connection');
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private come(client: Socket): void {
    this.keep(client);
    if (this.mode === 'refused') client.destroy();
    else if (this.mode === 'held') this.held.push(client);
    else this.letIn(client);
  }

  private letIn(client: Socket): void {
    if (client.destroyed) return;
    const back = connect(Number(this.target.port), this.target.hostname);
    this.keep(back);
    client.pipe(back).pipe(client);
    client.on('close', () => back.destroy());
    back.on('close', () => client.destroy());
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
  }
}
