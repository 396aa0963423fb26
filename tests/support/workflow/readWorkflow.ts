import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface WorkflowStep {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Readonly<Record<string, string>>;
  'continue-on-error'?: boolean;
}

export interface WorkflowJob {
  permissions?: Readonly<Record<string, string>>;
  needs?: string;
  if?: string;
  env?: Readonly<Record<string, string>>;
  steps: readonly WorkflowStep[];
}

export interface Workflow {
  on: Readonly<Record<string, unknown>>;
  permissions?: Readonly<Record<string, string>>;
  concurrency?: unknown;
  jobs: Readonly<Record<string, WorkflowJob>>;
}

/** A workflow of the repository, as its YAML says. Its shape is what the host documents. */
export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(`.github/workflows/${name}`, 'utf8')) as Workflow;
}
