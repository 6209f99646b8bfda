const WIDTH = 30;

/** A bar that is drawn over itself on a terminal; elsewhere a line for each new phase. */
export class ProgressBar {
  private shown = '';

  constructor(private readonly out: NodeJS.WriteStream) {}

  /** @param done 0 … 1 */
  show(done: number, words: string): void {
    const filled = Math.round(done * WIDTH);
    const line = `  ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(Math.round(done * 100)).padStart(3)}%  ${words}`;
    if (this.out.isTTY) this.out.write(`\r\u001b[K${line}`);
    else if (words !== this.shown) this.out.write(`${line}\n`);
    this.shown = words;
  }

  end(): void {
    if (this.out.isTTY) this.out.write('\n');
  }
}
