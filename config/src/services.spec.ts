import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { services } from './services.js';

const workspace = join(__dirname, '..', '..');

/** Core paths that the gateway needs for itself. */
const TAKEN = ['/graphql', '/local', '/openapi.json'];

describe('the services table', () => {
  it.each(['logicalName', 'corePath', 'directoryName'] as const)('has no %s twice', (key) => {
    const values = services.map((service) => service[key]);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(services)(
    '$logicalName has a name without spaces and a path of one segment',
    (service) => {
      expect(service.logicalName).toMatch(/^[A-Z][A-Za-z0-9]*$/);
      expect(service.corePath).toMatch(/^\/[a-z][a-z0-9-]*$/);
      expect(TAKEN).not.toContain(service.corePath);
    },
  );

  it.each(services)('$logicalName has its folder under apps', ({ directoryName }) => {
    expect(existsSync(join(workspace, 'apps', directoryName, 'pyproject.toml'))).toBe(true);
  });
});
