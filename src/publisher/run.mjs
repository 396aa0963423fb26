import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 does not run TypeScript; Vite does, and it knows the # imports.
const [name = 'checkData', ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL('commandLine.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'warn',
});
if (!Object.hasOwn(module.commandLine, name)) {
  process.stderr.write(`No such command: ${name}. There are: ${Object.keys(module.commandLine)}\n`);
  process.exitCode = 1;
} else {
  process.exitCode = await module.commandLine[name](...args);
}
