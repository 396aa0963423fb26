import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '#tests/support/workflow/readWorkflow.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(readdirSync('.github/workflows'))('%s', (name) => {
  const workflow = readWorkflow(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const shells = steps.flatMap(({ run }) => run ?? []);

  it('runs only commands that the project has', () => {
    const named = shells.flatMap((shell) =>
      [...shell.matchAll(/\bnpm (?:run (?:--\S+ )?)?(?<script>[a-z][\w:]*)/g)].map(
        ({ groups }) => groups?.['script'] ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    const npmsOwn = ['install', 'ci'];
    expect(named.filter((script) => !npmsOwn.includes(script) && !(script in scripts))).toEqual([]);
  });

  it('has shell that bash can read', () => {
    for (const shell of shells) {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: shell, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });

  it('puts nothing from outside into shell: values come as variables', () => {
    expect(shells.filter((shell) => shell.includes('${{'))).toEqual([]);
  });

  it('uses actions of the host’s own, by a version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action))).toEqual([]);
  });

  it('says what it may do, and does not run beside itself', () => {
    expect(workflow.permissions).toBeDefined();
    expect(workflow.concurrency).toBeDefined();
    const writing = jobs.filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    );
    // What may write runs nothing of the project's, nor of what was fetched.
    for (const job of writing) {
      expect(job.steps.filter(({ run = '' }) => /\b(?:npm|node|curl)\b/.test(run))).toEqual([]);
    }
  });
});

it('the refresh comes by itself once a month, and when asked', () => {
  const { on } = readWorkflow('refresh.yml');
  expect(on['schedule']).toEqual([
    { cron: expect.stringMatching(/^\d+ \d+ \d+ \* \*$/) as string },
  ]);
  expect(on['workflow_dispatch']).toHaveProperty('inputs.address');
});

it('every change is tested by the README’s own command', () => {
  const { on, jobs } = readWorkflow('check.yml');
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  const shells = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(shells).toEqual(['npm install && npm test']);
});
