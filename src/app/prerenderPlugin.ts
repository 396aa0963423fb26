import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import { apiPaths } from '#contract/apiPaths.ts';
import type { ActionPlanList } from '#contract/actionPlanList.ts';
import type { CouncilList } from '#contract/councilList.ts';
import type { ThemeList } from '#contract/themes.ts';
import { embedPaths } from './embedPaths.ts';
import { contentPolicy } from './hosting/contentPolicy.ts';
import { folderPages } from './hosting/folderPages.ts';
import { hostingFiles } from './hosting/hostingFiles.ts';
import { reportAddresses } from './reportAddresses.ts';
import { sitemap } from './sitemap.ts';
import type { SocialCard } from './social-cards/SocialCard.ts';
import { writeCards } from './social-cards/writeCards.ts';
import type { WrittenPage } from './writePage.tsx';

interface PrerenderOptions {
  /** The publisher's files, by path from the site's root. */
  published: () => ReadonlyMap<string, string>;
}

type WritePage = (path: string, readAnswer: (apiPath: string) => string) => Promise<WrittenPage>;

/** What comes when its reader asks for it, with its styles: another page, the dialog of files. */
const onRequest = /^src\/(app\/pages|shared\/export)\//;

/** Links to the script and styles of one page, so that they load with the HTML and nothing flashes. */
function pageLinks(manifest: Manifest, file: string, base: string): string {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const stylesOf = (key: string, seen = new Set<string>()): string[] => {
    const chunk = manifest[key];
    if (chunk === undefined || chunk.isEntry === true || seen.has(key)) return [];
    seen.add(key);
    const imported = chunk.imports?.flatMap((other) => stylesOf(other, seen)) ?? [];
    return [...imported, ...(chunk.css ?? [])];
  };
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || scripts.has(chunk.file)) return;
    // The entry and its styles are in the template already.
    if (chunk.isEntry === true) return;
    scripts.add(chunk.file);
    // Styles in the order of imports, as the development server has them: a page's own come last.
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((style) => styles.add(style));
    // A part whose script comes later, or never, is written with the page: its styles come at once.
    chunk.dynamicImports?.forEach((later) => {
      if (!onRequest.test(later)) stylesOf(later).forEach((style) => styles.add(style));
    });
  };
  visit(file);
  return [
    ...[...styles].map((style) => `<link rel="stylesheet" href="${base}${style}">`),
    ...[...scripts].map(
      (script) => `<link rel="modulepreload" fetchpriority="low" href="${base}${script}">`,
    ),
  ].join('\n    ');
}

/** File a page is written to: hosts serve `/councils/x` from `councils/x.html`. */
function pageFile(pagePath: string): string {
  return pagePath === '/' ? 'index.html' : `${pagePath.slice(1)}.html`;
}

/**
 * Addresses pages had before, and those they have now. Where a host does not send its readers on,
 * the page is there too and names its own address as canonical.
 */
const moved = { '/data-set': '/data' };

/** Every file below a folder, from it, with forward slashes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Writes every page as HTML once the scripts are built, with sitemap, robots file and 404 page. */
export function prerenderPlugin({ published }: PrerenderOptions): Plugin {
  const siteAddress = (process.env['SITE_ADDRESS'] ?? 'http://localhost:4173').replace(/\/$/, '');
  const reports = reportAddresses(process.env);
  const cacheFolder = 'node_modules/.cache/council-inspection-tracker';
  // Emptied by each build; one for each process, so that two builds at once do not meet.
  const serverFolder = `${cacheFolder}/server-${process.pid}`;

  return {
    name: 'tracker:prerender',
    apply: 'build',
    config: () => ({
      define: {
        'import.meta.env.SITE_ADDRESS': JSON.stringify(siteAddress),
        'import.meta.env.REPORT_EMAIL': JSON.stringify(reports.email),
        'import.meta.env.REPORT_ISSUES_URL': JSON.stringify(reports.issues),
      },
      // One set of plug-ins for both builds: what the publisher wrote is read below.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            outDir: serverFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            ssr: true,
            rolldownOptions: { input: 'src/app/writePage.tsx' },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { root, base, build } = builder.config;
        const outDir = path.resolve(root, build.outDir);
        const { client, ssr } = builder.environments;
        if (client && !client.isBuilt) await builder.build(client);
        if (ssr && !ssr.isBuilt) await builder.build(ssr);

        const entry = pathToFileURL(path.resolve(root, serverFolder, 'writePage.js')).href;
        const { writePage } = (await import(entry)) as { writePage: WritePage };
        const template = await readFile(path.join(outDir, 'index.html'), 'utf8');
        const manifestFile = path.join(outDir, '.vite/manifest.json');
        const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
        await rm(path.dirname(manifestFile), { recursive: true });

        const api = published();
        const readAnswer = (apiPath: string): string => {
          const text = api.get(apiPath);
          if (text === undefined) throw new Error(`The publisher wrote no ${apiPath}`);
          return text;
        };
        const list = JSON.parse(readAnswer(apiPaths.councils)) as CouncilList;
        const planList = JSON.parse(readAnswer(apiPaths.actionPlans)) as ActionPlanList;
        const { themes } = JSON.parse(readAnswer(apiPaths.themes)) as ThemeList;
        const paths = [
          '/',
          '/action-plans',
          '/following',
          '/my-plan',
          '/data',
          '/changes',
          '/report-a-mistake',
          '/leads',
          '/england',
          '/compare',
          '/themes',
          '/after-inadequate',
          '/area-send',
          '/joint-inspections',
          ...list.councils.map(({ id }) => `/councils/${id}`),
          ...planList.plans.map(({ id }) => `/plans/${id}`),
          ...themes.map(({ id }) => `/themes/${id}`),
          ...list.councils.map(({ id }) => `/scrutiny-packs/${id}`),
        ];

        // All of it before any of it is written: a page that fails leaves no half-written site.
        const files = new Map([
          ['sitemap.xml', sitemap(paths, siteAddress, list.dataAsAt)],
          ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${siteAddress}/sitemap.xml\n`],
        ]);
        const written = [...paths, ...Object.keys(moved), ...embedPaths(list, planList), '/404'];
        const cards: SocialCard[] = [];
        for (const pagePath of written) {
          const page = await writePage(pagePath, readAnswer);
          if (page.card !== null) cards.push(page.card);
          const links = pageLinks(manifest, page.file, base);
          const html = template
            .replace('<!--page-policy-->', contentPolicy.tag)
            .replace(/<!--page-head-->[^]*<!--\/page-head-->/, () => `${page.head}\n    ${links}`)
            .replace('<!--page-body-->', () => page.body)
            .replace('<!--page-data-->', () => page.data);
          files.set(pageFile(pagePath), html);
        }
        for (const [file, text] of files) {
          await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
          await writeFile(path.join(outDir, file), text);
        }
        builder.config.logger.info(`${written.length} pages written as HTML`);
        const cache = path.resolve(root, cacheFolder, 'cards');
        const { count, painted, bytes } = await writeCards(cards, { site: outDir, cache });
        const size = (bytes / 1e6).toFixed(1);
        builder.config.logger.info(`${count} cards, ${painted} painted anew, ${size} MB`);

        for (const name of folderPages(await filesIn(outDir))) {
          await copyFile(path.join(outDir, `${name}.html`), path.join(outDir, name, 'index.html'));
        }
        const site = { files: await filesIn(outDir), pages: written, moved, base, siteAddress };
        for (const [file, text] of hostingFiles(site))
          await writeFile(path.join(outDir, file), text);
        await rm(path.resolve(root, serverFolder), { recursive: true });
      },
    },
  };
}
