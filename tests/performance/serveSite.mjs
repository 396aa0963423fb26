import { preview } from 'vite';

/** Serves a built site as `npm start` does, on any free port. Gives its address and the way to stop. */
export async function serveSite(folder) {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: 4310, strictPort: false },
  });
  const { port } = server.httpServer.address();
  return { address: `http://localhost:${port}`, stop: () => server.close() };
}
