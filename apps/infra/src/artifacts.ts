import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, type ServiceConfig } from '@cori/config';
import { Code } from 'aws-cdk-lib/aws-lambda';

/** What a layer was built for. */
export type LayerTarget = 'arm64' | 'x86_64' | 'host';

/** The built artifacts, which are deployed as they are: nothing is bundled by CDK. */
export class Artifacts {
  /** @param root - the folder that they lie under as in the workspace, which it usually is */
  constructor(private readonly root: string) {}

  /** The bundle of a Python service. */
  service({ directoryName }: ServiceConfig): Code {
    return this.code('apps', directoryName, 'dist', 'lambda');
  }

  /** The layer of the Python services. */
  layer(target: LayerTarget): Code {
    return this.code('libs', 'python-layer', 'dist', target);
  }

  /** The bundle of the GraphQL server. */
  graphql(): Code {
    return this.code('apps', 'graphql-api', 'dist');
  }

  private code(...path: readonly string[]): Code {
    const folder = join(this.root, ...path);
    if (!existsSync(folder)) {
      throw new ConfigError(`${folder} is not built. Run: npx nx run infra:build-artifacts`);
    }
    return Code.fromAsset(folder);
  }
}
