import { ConfigError } from '@cori/config';
import { parseArguments } from './cli/arguments.js';
import { CdkError } from './cli/cdk.js';
import { commands } from './cli/commands.js';

const [name = '', ...argv] = process.argv.slice(2);
try {
  const command = commands.get(name);
  if (!command) {
    throw new ConfigError(
      `There is no command "${name}": choose ${[...commands.keys()].join(', ')}`,
    );
  }
  await command(parseArguments(argv));
} catch (error) {
  if (error instanceof CdkError) {
    process.exitCode = error.exitCode;
  } else if (error instanceof ConfigError) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
