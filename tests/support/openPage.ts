import { JSDOM } from 'jsdom';
import { expect, onTestFinished, vi } from 'vitest';

/**
 * Opens the connection of Vite's client to a dev server, as a page does. Gives what the page is
 * told, growing as it comes.
 */
export async function openPage(address: string): Promise<readonly unknown[]> {
  const client = await (await fetch(`${address}@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const { window } = new JSDOM('', { url: address });
  onTestFinished(() => {
    window.close();
  });
  const socketAddress = `${address.replace('http', 'ws')}?token=${token}`;
  const socket = new window.WebSocket(socketAddress, 'vite-hmr');
  const told: unknown[] = [];
  socket.addEventListener('message', ({ data }) => {
    told.push(JSON.parse(String(data)));
  });
  await vi.waitFor(() => {
    expect(told).toContainEqual({ type: 'connected' });
  }, 10_000);
  return told;
}
