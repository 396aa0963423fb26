import path from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { readDictionaryFile } from './archive/readDictionaryFile.ts';
import { formatProblem } from './problem.ts';
import { publish, type Published } from './publish.ts';
import { readDataFolder } from './readDataFolder.ts';
import { releaseFiles } from './release/releaseFiles.ts';
import { serveApi } from './serveApi.ts';
import { shortList } from './shortList.ts';
import { summary } from './summary.ts';
import { keptVersions } from './versions/keptVersions.ts';
import { versionFiles } from './versions/versionFiles.ts';

interface PublisherOptions {
  /** Where the CSVs are, in `versions` what was kept of earlier data, in `releases` what changed. */
  dataFolder: string;
}

interface PublisherPlugin extends Plugin {
  api: {
    /** JSON, iCalendar and feeds' text by path from the site's root, as last published. Throws before the first time. */
    published: () => ReadonlyMap<string, string>;
  };
}

const name = 'tracker:publisher';
/** Milliseconds to wait for more files of one change (a branch switched, a folder copied). */
const settle = 100;

/** Every error, as a person reads it; null: there is none. */
function failureOf({ problems, output }: Published): string | null {
  if (output !== null) return null;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [summary(problems), ...errors.map(formatProblem)].join('\n');
}

/**
 * Publishes the data set. Build: checks it before anything is built, stops on an error, and emits
 * the API and calendars with the site. Dev: serves them from memory; a changed CSV reloads the page; a failed
 * check, or a folder that can't be read, shows in the overlay and keeps the last good API.
 */
export function publisherPlugin({ dataFolder }: PublisherOptions): PublisherPlugin {
  let output: ReadonlyMap<string, string> | null = null;
  /** What lies beside the CSVs: the archive of all, and the tables' schemas. */
  let beside: Published['beside'] = new Map();
  let told = '';

  async function publishFolder(warn: (text: string) => void): Promise<Published> {
    const releases = await releaseFiles.read(dataFolder);
    const published = publish(await readDataFolder(dataFolder), releases, {
      dictionary: await readDictionaryFile(dataFolder),
      site: process.env['SITE_ADDRESS']?.replace(/\/$/, '') ?? null,
    });
    if (published.output !== null) {
      const kept = await keptVersions.read(dataFolder);
      output = new Map([...published.output, ...versionFiles(published.output, kept)]);
      ({ beside } = published);
    }
    const warnings = published.problems.filter(({ severity }) => severity === 'warning');
    const text = shortList(warnings).join('\n');
    if (text !== '' && text !== told) warn(text);
    told = text;
    return published;
  }

  function startServer(server: ViteDevServer): void {
    const { hot } = server.environments.client;
    let failure: ErrorPayload | null = null;
    /** The refresh that was asked for last; each waits for the one before it. None of them rejects. */
    let last: Promise<void> | null = null;

    async function refresh(): Promise<void> {
      let message: string | null;
      try {
        const published = await publishFolder((text) => {
          server.config.logger.warn(text);
        });
        message = failureOf(published);
      } catch (error) {
        message = `The data set in ${dataFolder} could not be published. ${String(error)}`;
      }
      if (message === null) {
        failure = null;
        return;
      }
      server.config.logger.error(message);
      failure = { type: 'error', err: { message, stack: '', plugin: name } };
      hot.send(failure);
    }

    /** Publishes once, when something first needs it: a server that is never asked reads nothing. */
    const ready = (): Promise<void> => (last ??= refresh());

    server.httpServer?.once('listening', () => void ready());
    hot.on('vite:client:connect', () => {
      if (failure !== null) hot.send(failure);
    });
    server.middlewares.use(
      serveApi(server.config.base, async () => {
        await ready();
        return output && new Map([...output, ...beside]);
      }),
    );

    let timer: NodeJS.Timeout | undefined;
    server.watcher.add(dataFolder);
    server.watcher.on('all', (_event, file) => {
      const place = path.relative(path.resolve(dataFolder), file).replaceAll('\\', '/');
      if (!/^([^/]+\.csv|releases\/[^/]+\.json)$/.test(place)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = (last ?? Promise.resolve()).then(refresh).then(() => {
          if (failure === null) hot.send({ type: 'full-reload', path: '*' });
        });
      }, settle);
    });
  }

  return {
    name,
    api: {
      published: () => {
        if (output === null) throw new Error('The data set has not been published yet');
        return output;
      },
    },
    applyToEnvironment: (environment) => environment.name === 'client',
    configureServer: startServer,
    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const published = await publishFolder((text) => {
        this.warn(text);
      });
      const message = failureOf(published);
      if (message !== null) this.error(message);
    },
    generateBundle() {
      for (const [fileName, source] of [...(output ?? []), ...beside]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
