import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowJob, WorkflowStep } from './readWorkflow.ts';

interface Surroundings {
  /** Where the repository is checked out. */
  folder: string;
  /** Of every step, beside the step's own. */
  env: Readonly<Record<string, string>>;
  /** What the host knows: `vars.X`, `inputs.x`, `github.x`, by name. */
  known: Readonly<Record<string, string>>;
}

type Outcome = 'success' | 'failure';

/** Runs the shell of a job's steps as the host does; steps that use an action are left out. */
export class WorkflowRun {
  readonly #at: Surroundings;
  readonly #values: Map<string, string>;
  /** What each step printed, by its name. */
  readonly printed = new Map<string, string>();

  constructor(at: Surroundings) {
    this.#at = at;
    this.#values = new Map(Object.entries(at.known));
  }

  /** The first step that failed ends the job, unless it says otherwise. */
  async run({ steps, env = {} }: WorkflowJob): Promise<Outcome> {
    for (const step of steps) {
      if (step.run === undefined || !this.#isWanted(step.if)) continue;
      const outcome = await this.#runStep(step, step.run, env);
      if (step.id !== undefined) this.#values.set(`steps.${step.id}.outcome`, outcome);
      if (outcome === 'failure' && step['continue-on-error'] !== true) return 'failure';
    }
    return 'success';
  }

  /** Of what the host writes `${{ … }}`: the first of the values that is not empty. */
  value(expression: string): string {
    const names = expression.split('||').map((name) => name.trim());
    return names.map((name) => this.#values.get(name) ?? '').find((text) => text !== '') ?? '';
  }

  #isWanted(condition: string | undefined): boolean {
    if (condition === undefined) return true;
    const [, name, wanted] = /^(\S+) == '([^']*)'$/.exec(condition) ?? [];
    if (name === undefined) throw new Error(`Not understood: if: ${condition}`);
    return this.value(name) === wanted;
  }

  #filled(env: Readonly<Record<string, string>>): Record<string, string> {
    const filled = Object.entries(env).map(([name, text]) => [
      name,
      text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => this.value(expression)),
    ]);
    return Object.fromEntries(filled) as Record<string, string>;
  }

  async #runStep(
    { id, name = '', env = {} }: WorkflowStep,
    script: string,
    ofJob: Readonly<Record<string, string>>,
  ): Promise<Outcome> {
    const { folder, env: ofAll } = this.#at;
    const output = join(folder, '.git', 'step-output');
    await writeFile(output, '');
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: {
        ...process.env,
        ...this.#filled(ofJob),
        ...this.#filled(env),
        ...ofAll,
        GITHUB_OUTPUT: output,
      },
    });
    let printed = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.stderr.on('data', (text: Buffer) => (printed += text.toString()));
    const status = await new Promise((resolve) => child.on('close', resolve));
    this.printed.set(name, printed);
    for (const line of (await readFile(output, 'utf8')).split('\n')) {
      const at = line.indexOf('=');
      if (at > 0)
        this.#values.set(`steps.${id ?? ''}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
    return status === 0 ? 'success' : 'failure';
  }
}
