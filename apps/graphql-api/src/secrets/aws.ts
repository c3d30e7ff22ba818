// What is imported at run time when a secret is in AWS: the bundle has it as a file of its own.
export { readParameter } from './read-parameter.js';
export { readSecret } from './read-secret.js';
