import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Writes the visual baselines anew and says which changed: `npm run baselines`.
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/baselines.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, WRITE_BASELINES: '1' },
});
process.exit(status ?? 1);
