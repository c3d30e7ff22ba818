// `nx run ci:environment-variables`: of the variables of a GitHub environment, which VARIABLES holds as
// JSON, gives those that override a value of `config` to the steps that follow.
import { overridesIn } from '@cori/config';
import { writeForGithub } from './write-for-github.mjs';

writeForGithub('GITHUB_ENV', overridesIn(JSON.parse(process.env.VARIABLES ?? '{}')));
