// Adds up the JUnit reports of every runner and prints the one line that says how it went.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './run.mjs';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'src', 'tests']);

function reports(folder, depth) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) {
      return [];
    }
    if (entry.name === 'reports') {
      return readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(path, name));
    }
    return depth > 0 ? reports(path, depth - 1) : [];
  });
}

/** The number in an attribute of each `<testsuite>`; the root element's own totals would count twice. */
function sum(xml, attribute) {
  return [...xml.matchAll(/<testsuite\s[^>]*>/g)].reduce((total, [tag]) => {
    const value = new RegExp(`\\s${attribute}="(\\d+)"`).exec(tag)?.[1];
    return total + Number(value ?? 0);
  }, 0);
}

const totals = { tests: 0, failed: 0, skipped: 0 };
for (const file of reports(workspaceRoot, 2)) {
  const xml = readFileSync(file, 'utf8');
  totals.tests += sum(xml, 'tests');
  totals.failed += sum(xml, 'failures') + sum(xml, 'errors');
  totals.skipped += sum(xml, 'skipped');
}
const passed = totals.tests - totals.failed - totals.skipped;
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${passed} passed, ${totals.failed} failed${skipped}`);
if (totals.tests === 0 || totals.failed > 0) process.exitCode = 1;
