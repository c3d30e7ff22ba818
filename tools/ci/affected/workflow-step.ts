import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..', '..');

interface Step {
  readonly name?: string;
  readonly run?: string;
}

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a step of a workflow runs. */
export interface WorkflowStep {
  /** The text that GitHub gives to bash. */
  readonly run: string;
  /** The variables of its workflow and job that do not depend on the run. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Reads what a step runs.
 *
 * @throws Error where there is no such step, so that a test fails when the workflow is changed
 */
export function workflowStep(file: string, job: string, name: string): WorkflowStep {
  const text = readFileSync(join(root, '.github', 'workflows', file), 'utf8');
  const workflow = parse(text) as Workflow;
  const { env, steps } = workflow.jobs[job] ?? { steps: [] };
  const run = steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`${file} has no step "${name}" in the job ${job}`);
  const fixed = Object.entries({ ...workflow.env, ...env }).filter(
    ([, value]) => !value.includes('${{'),
  );
  return { run, env: Object.fromEntries(fixed) };
}
