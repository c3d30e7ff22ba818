import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { descendants, type StackProcess } from '../stack-process.mjs';

/** The process ids of a stack's descendants whose command line fits. */
export function processesOf(stack: StackProcess, pattern: RegExp): readonly number[] {
  return descendants(stack.pid)
    .map((identity) => Number.parseInt(identity, 10))
    .filter((pid) => pattern.test(commandOf(pid)));
}

/** The workers of a function, by the name of its handler. */
export function workersOf(stack: StackProcess, handler: string): readonly number[] {
  return processesOf(stack, new RegExp(`(awslambdaric|aws-lambda-ric).* ${handler} $`));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // It has ended while the list was read.
    return '';
  }
}

/** The local ports of a process' TCP connections. */
export function portsOf(pid: number): readonly number[] {
  const folder = `/proc/${pid}/fd`;
  const sockets = new Set(readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`)));
  return readFileSync(`/proc/${pid}/net/tcp`, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => sockets.has(`socket:[${fields[9] ?? ''}]`))
    .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16));
}
