import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { readWorkflow } from '#tests/support/workflow/readWorkflow.ts';
import { standIns } from '#tests/support/workflow/standIns.ts';
import { WorkflowRun } from '#tests/support/workflow/WorkflowRun.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

// The refresh's own shell, from the fetched file to the opened change, on a repository of imaginary
// councils: git and the project's commands are real; the network and the host are not.

// Each of the project's commands starts anew, as in the workflow.
vi.setConfig({ testTimeout: 120_000 });

const { jobs } = readWorkflow('refresh.yml');
const header = 'Local authority,Type of inspection,Inspection start date,Publication date';
const newVisit = 'Norwick,Focused visit,09/09/2025,14/10/2025';
/** The data have this visit, from its report, as published on 21 March. */
const known = 'Eastmere,Focused visit,08/02/2022,21/03/2022';
const otherDay = 'Eastmere,Focused visit,08/02/2022,22/03/2022';

interface Refreshed {
  outcome: string;
  printed: ReadonlyMap<string, string>;
  /** Branches of the repository, but for `main`. */
  branches: string[];
  /** What `git diff --stat` would name, of the opened branch. */
  changed: string[];
  /** Of the opened change. */
  text: string;
}

interface Repository {
  refresh: (rows: readonly string[] | null, testStatus?: string) => Promise<Refreshed>;
}

async function repository(): Promise<Repository> {
  const root = await temporaryFolder();
  const origin = join(root, 'origin');
  const changes = join(root, 'changes');
  const programs = await standIns(root);
  await mkdir(changes);
  await writeFiles(join(origin, 'public/data'), tinyDataSet());
  await writeFile(join(origin, 'public/data/README.md'), '# Made up\n');
  await writeFile(join(origin, '.gitignore'), 'import-report.csv\n');
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: origin, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Data');
  let runs = 0;

  async function refresh(rows: readonly string[] | null, testStatus = '0'): Promise<Refreshed> {
    runs += 1;
    const checkout = (name: string): string => {
      const folder = join(root, `${name}-${runs}`);
      git('clone', '--quiet', '.', folder);
      return folder;
    };
    const file = join(root, 'release.csv');
    if (rows !== null) await writeFile(file, [header, ...rows, ''].join('\n'));
    const folder = checkout('read');
    const env = {
      PATH: `${programs}:${process.env['PATH'] ?? ''}`,
      RELEASE_FILE: file,
      CHANGES: changes,
      TEST_STATUS: testStatus,
    };
    const address = 'https://ofsted.example/Outcomes%202026.csv?download=1';
    const reading = new WorkflowRun({
      folder,
      env,
      known: {
        'github.workspace': folder,
        ...(rows === null ? {} : { 'vars.OFSTED_RELEASE_URL': address }),
      },
    });
    const { read, open } = jobs;
    if (read === undefined || open === undefined) throw new Error('A job is not there');
    let outcome = await reading.run(read);
    const printed = new Map(reading.printed);
    if (outcome === 'success' && reading.value('steps.weigh.outputs.wanted') === 'yes') {
      const other = checkout('open');
      await cp(join(folder, '.refresh/change'), join(other, '.refresh'), { recursive: true });
      const opening = new WorkflowRun({
        folder: other,
        env,
        known: {
          'needs.read.outputs.branch': reading.value('steps.weigh.outputs.branch'),
          'github.event.repository.default_branch': 'main',
        },
      });
      outcome = await opening.run(open);
      for (const [name, text] of opening.printed) printed.set(name, text);
    }
    const branches = git('branch', '--format', '%(refname:short)')
      .split('\n')
      .filter((name) => name !== 'main');
    const [branch] = branches;
    const [text] = await readdir(changes);
    return {
      outcome,
      printed,
      branches,
      changed:
        branch === undefined ? [] : git('diff', '--name-only', 'main', branch).split('\n').sort(),
      text: text === undefined ? '' : await readFile(join(changes, text), 'utf8'),
    };
  }
  return { refresh };
}

test('new rows are imported, released and opened for review, with the report', async () => {
  const { refresh } = await repository();
  const { outcome, branches, changed, text, printed } = await refresh([known, newVisit]);
  expect(outcome, [...printed.values()].join('\n')).toBe('success');
  expect(branches).toEqual([expect.stringMatching(/^data-refresh\/[\da-f]{12}$/)]);
  expect(changed).toContain('public/data/inspections.csv');
  expect(changed.some((name) => /^public\/data\/releases\/.+\.json$/.test(name))).toBe(true);
  expect(changed.every((name) => name.startsWith('public/data/'))).toBe(true);
  expect(text).toContain('Ofsted’s release: https://ofsted.example/Outcomes%202026.csv?download=1');
  expect(text).toContain('`npm test` with the new data: success');
  expect(text).toContain('Rows in conflict, left as they are until somebody decides: 0');
  expect(text).toMatch(/^ {4} *Norwick: focused visit begun 2025-09-09, published 2025-10-14/m);
  // The same release a month later is no news.
  const again = await refresh([known, newVisit]);
  expect(again.outcome).toBe('success');
  expect(again.printed.get('Open the change')).toContain('has been opened before');
  expect(again.branches).toEqual(branches);
});

test('a conflict alone opens a change that lists it; failing tests do not stop it', async () => {
  const { refresh } = await repository();
  const { outcome, branches, changed, text } = await refresh([otherDay], '1');
  expect(outcome).toBe('success');
  expect(branches).toHaveLength(1);
  expect(changed).toEqual(['']);
  expect(text).toContain('`npm test` with the new data: failure');
  expect(text).toContain('Rows in conflict, left as they are until somebody decides: 1');
  expect(text).toMatch(
    /^ {4} *Eastmere, .*published_on is "2022-03-21" here .*"2022-03-22" there/m,
  );
});

test('a release that says nothing new opens nothing', async () => {
  const { refresh } = await repository();
  const { outcome, branches, printed } = await refresh([known]);
  expect(outcome).toBe('success');
  expect(branches).toEqual([]);
  expect(printed.has('Test')).toBe(false);
});

test('a release with an error fails the run, says where, and opens nothing', async () => {
  const { refresh } = await repository();
  const { outcome, branches, printed } = await refresh([
    'Nowhere,Focused visit,09/09/2025,14/10/2025',
  ]);
  expect(outcome).toBe('failure');
  expect(printed.get('Import')).toMatch(/"Nowhere"/);
  expect(branches).toEqual([]);
});

test('without an address the run ends, and says what is missing', async () => {
  const { refresh } = await repository();
  const { outcome, branches, printed } = await refresh(null);
  expect(outcome).toBe('success');
  expect(printed.get('Fetch the release')).toContain(
    'set the repository variable OFSTED_RELEASE_URL',
  );
  expect([...printed.keys()]).toEqual(['Fetch the release']);
  expect(branches).toEqual([]);
});
