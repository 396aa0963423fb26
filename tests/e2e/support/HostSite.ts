import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, on a port and so an origin of its own, whose one page a test writes. */
export class HostSite {
  readonly #server: Server;
  #html = '';

  private constructor() {
    this.#server = createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isPage ? this.#html : '');
    });
  }

  static async start(): Promise<HostSite> {
    const site = new HostSite();
    await new Promise<void>((resolve) => {
      site.#server.listen(0, '127.0.0.1', resolve);
    });
    return site;
  }

  get address(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  /** Writes an article around what it embeds. `above`: pixels of it over the first figure. */
  write(snippets: readonly string[], above = 40): void {
    this.#html = `<!doctype html><html lang="en"><title>An article</title>
      <style>body { margin: 0; font-family: sans-serif }</style>
      <div style="height:${above}px">An article about a council</div>
      ${snippets.join('<p>In between</p>')}
      <p id="after">After it the article goes on.</p><div style="height:3000px"></div></html>`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
