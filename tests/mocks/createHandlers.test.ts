import { expect, it } from 'vitest';
import { createHandlers } from '#mocks/createHandlers.ts';
import type { ScenarioName } from '#mocks/scenario.ts';
import { server } from '#tests/support/mockServer.ts';

const answers = new Map([['api/v1/councils/eastmere.json', '{"contract":1,"name":"Eastmere"}']]);

function play(scenario: ScenarioName): void {
  server.use(...createHandlers(answers, scenario));
}

it.each(['/', '/a-folder/', 'https://tracker.example/', 'https://tracker.example/api/v1/'])(
  'answers as a site at %s does',
  async (base) => {
    play('normal');
    const response = await fetch(`${base}api/v1/councils/eastmere.json?again`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ contract: 1, name: 'Eastmere' });
  },
);

it('answers 404, and in JSON, where there is no such file', async () => {
  play('normal');
  const response = await fetch('/api/v1/councils/atlantis.json');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/json');
});

it('behaves as the scenario says', async () => {
  play('server-error');
  expect((await fetch('/api/v1/councils/eastmere.json')).status).toBe(500);
  play('stale');
  expect(await (await fetch('/api/v1/councils/eastmere.json')).json()).toMatchObject({
    contract: 0,
  });
});

it('keeps a slow answer back', async () => {
  play('slow');
  const asking = fetch('/api/v1/councils/eastmere.json').then(() => 'answered');
  const waiting = new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'));
  expect(await Promise.race([asking, waiting])).toBe('still waiting');
});
