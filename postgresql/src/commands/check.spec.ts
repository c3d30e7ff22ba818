import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { throwAwayDatabase } from '../../tests/throw-away-database.js';
import type { CheckReport } from '../check/check-database.js';
import { projectRoot } from '../workspace.js';

const local = throwAwayDatabase();

function check(...options: readonly string[]) {
  return spawnSync(process.execPath, [join(projectRoot, 'dist', 'cli.js'), 'check', ...options], {
    env: { ...process.env, DATABASE_URL: local.database.dsn },
    encoding: 'utf8',
  });
}

describe('check', () => {
  it('ends with 0 where nothing differs', () => {
    const { status, stdout } = check();
    expect(stdout).toContain('0 errors, 0 warnings, 0 of information');
    expect(status).toBe(0);
  });

  it('ends with 1 where there is an error, and says it in JSON', async () => {
    await local.admin.query('drop index bcat.bcat_county_summary_geom_idx');
    const { status, stdout } = check('--json');
    expect((JSON.parse(stdout) as CheckReport).findings).toEqual([
      expect.objectContaining({ severity: 'error', kind: 'index' }),
    ]);
    expect(status).toBe(1);
  });

  it('ends with 0 where there are warnings only', async () => {
    await local.admin.query(
      'create index on bcat.bcat_county_summary using gist (geom); truncate bcat.bcat_county_ilecs_geo',
    );
    const { status, stdout } = check();
    expect(stdout).toContain('0 errors, 1 warning, 0 of information');
    expect(status).toBe(0);
  });

  it.each(['--timeout=soon', '--tmeout=3'])('refuses %s', (option) => {
    const { status, stderr } = check(option);
    expect(stderr).toMatch(/^(--timeout=soon: it has to be|Unknown option '--tmeout')/);
    expect(status).toBe(1);
  });
});
