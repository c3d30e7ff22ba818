import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StackError } from '../stack-error.js';

/**
 * What Lambda's Python runtime brings: its client and the AWS SDK.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-python.html#python-sdk-included
 */
const RUNTIME_PACKAGES = ['awslambdaric', 'boto3'];

const LIST_FILES = `
import importlib.metadata, json, re, sys

pending, seen, paths = sys.argv[1:], set(), set()
while pending:
    name = pending.pop()
    if name in seen:
        continue
    seen.add(name)
    distribution = importlib.metadata.distribution(name)
    for file in distribution.files or []:
        if not file.parts[0].startswith(("..", "__pycache__")):
            paths.add(str(distribution.locate_file(file.parts[0])))
    for requirement in distribution.requires or []:
        if ";" not in requirement:
            pending.append(re.match(r"[\\w.-]+", requirement).group())
print(json.dumps(sorted(paths)))
`;

/**
 * Makes a folder that stands for Lambda's `/var/runtime`: links to the runtime client and the AWS
 * SDK in `.venv`, so that nothing else of it can hide a package that the layer lacks.
 *
 * @param more - further packages, e.g. a debugger
 */
export function linkPythonRuntime(
  python: string,
  folder: string,
  more: readonly string[] = [],
): void {
  const packages = [...RUNTIME_PACKAGES, ...more];
  const { status, stdout, stderr } = spawnSync(python, ['-c', LIST_FILES, ...packages], {
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new StackError(
      'The Python environment .venv lacks the Lambda runtime client.\n' +
        `  Make it again: rm -rf .venv && npm install\n${(stderr as string | null) ?? ''}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of JSON.parse(stdout) as string[])
    symlinkSync(path, join(folder, basename(path)));
}
