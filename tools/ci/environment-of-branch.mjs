// `nx run ci:environment-of-branch`: which environment follows BRANCH, and its region. With
// WANTED_ENVIRONMENT, which people choose for a manual run, it has to be that one.
import { ConfigError, environmentForBranch, environments } from '@cori/config';
import { writeForGithub } from './write-for-github.mjs';

const branch = process.env.BRANCH ?? '';
const wanted = process.env.WANTED_ENVIRONMENT;
try {
  const environment = environmentForBranch(branch);
  if (wanted && wanted !== environment) {
    throw new ConfigError(
      `The branch "${branch}" is followed by ${environment}: run the workflow from the branch ` +
        `"${environments[wanted]?.pipeline?.branch ?? '?'}" to deploy ${wanted}`,
    );
  }
  writeForGithub('GITHUB_OUTPUT', { environment, region: environments[environment].env.region });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
