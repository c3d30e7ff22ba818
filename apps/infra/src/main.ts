import { ConfigError, environment, overridesIn } from '@cori/config';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addEnvironment } from './add-environment.js';
import { Artifacts } from './artifacts.js';
import { workspaceRoot } from './workspace.js';

/** The value of `-c <key>=…`, or the fallback. */
function context(app: App, key: string, fallback: string): string {
  return (app.node.tryGetContext(key) as string | undefined) ?? fallback;
}

try {
  const app = new App();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  addEnvironment(app, {
    config: environment(context(app, 'environment', 'dev'), process.env),
    artifacts: new Artifacts(context(app, 'artifacts', workspaceRoot)),
    overrides: overridesIn(process.env),
  });
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
