const TASK = /^> nx run (\S+)/;

/**
 * What the failed tasks of a run of Nx wrote: the output of the others hides it.
 *
 * @param lines - the output of `nx run-many --outputStyle=static`
 * @returns those tasks' lines, or all where none is named as failed
 */
export function failedOutput(lines: readonly string[]): string {
  const listed = lines.slice(lines.findLastIndex((line) => line.trim() === 'Failed tasks:') + 1);
  const failed = new Set(
    listed.flatMap((line) => /^\s*- ([\w.-]+:[\w.:-]+)\s*$/.exec(line)?.[1] ?? []),
  );
  let shown = false;
  const kept = lines.filter((line) => {
    const task = TASK.exec(line)?.[1];
    if (task) shown = failed.has(task);
    else if (/^\s*NX {3}/.test(line)) shown = false;
    return shown;
  });
  return (kept.length > 0 ? kept : lines).join('\n').trim();
}
