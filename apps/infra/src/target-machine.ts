import type { EnvironmentConfig } from '@cori/config';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import type { LayerTarget } from './artifacts.js';

/** The processor that functions are deployed for and the build of the layer that runs there. */
export interface TargetMachine {
  readonly architecture: Architecture;
  readonly layer: LayerTarget;
}

/** The machine of an environment; `host` is the one that this runs on. */
export function targetMachine(architecture: EnvironmentConfig['architecture']): TargetMachine {
  switch (architecture) {
    case 'arm64':
      return { architecture: Architecture.ARM_64, layer: 'arm64' };
    case 'x86_64':
      return { architecture: Architecture.X86_64, layer: 'x86_64' };
    case 'host':
      return {
        architecture: process.arch === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
        layer: 'host',
      };
  }
}
