import { LayerVersion, type Architecture, type Code, type Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { DatabaseConfig } from '../database-config.js';
import { databaseEnvironment, databaseStatements } from '../database-credential.js';
import type { Networking } from '../networking/networking.js';
import { PythonService } from '../python-service/python-service.js';
import {
  PYTHON_SERVICE_DEFAULTS,
  type PythonServiceOptions,
} from '../python-service/python-service-props.js';
import type { ServiceConfig } from '../service-config.js';
import { withDefaults } from '../with-defaults.js';

/** What a `PythonDataServer` needs and can be told. */
export interface PythonDataServerProps {
  /** The database of all services. */
  readonly databaseConfig: DatabaseConfig;
  /** The services: one function each. */
  readonly microservicesConfig: readonly ServiceConfig[];
  /** The built folder of a service. */
  readonly serviceCode: (service: ServiceConfig) => Code;
  /** The built folder of the layer, which has `python/` and `certificates/` at its top. */
  readonly layerCode: Code;
  /**
   * Where in the database's VPC the functions are. Outside of it they reach only a database that
   * the internet reaches too.
   *
   * @default - in no VPC
   */
  readonly networking?: Networking;
  /**
   * The origins whose pages may read answers, as on the API.
   *
   * @default ['*']
   */
  readonly corsOrigins?: readonly string[];
  /**
   * What all functions are told. `layers` come after the layer that is made here.
   *
   * @default - the defaults of `PythonService`
   */
  readonly serviceOptions?: Omit<PythonServiceOptions, 'networking'>;
  /**
   * Environment variables of one service besides those of all; they have the last word.
   *
   * @default - none
   */
  readonly serviceEnvironment?: (
    service: ServiceConfig,
  ) => Readonly<Record<string, string>> | undefined;
}

/**
 * The functions that answer for the database: a layer of what they share, and for each service one
 * function that may connect as one user to this one database.
 */
export class PythonDataServer extends Construct {
  /** What the functions share. */
  readonly layer: LayerVersion;
  /** The services, by the names of their folders. */
  readonly services: ReadonlyMap<string, PythonService>;

  constructor(scope: Construct, id: string, props: PythonDataServerProps) {
    super(scope, id);
    const { architecture, runtime } = withDefaults(
      props.serviceOptions ?? {},
      PYTHON_SERVICE_DEFAULTS,
    );
    this.layer = this.makeLayer(props.layerCode, runtime, architecture);
    this.services = new Map(
      props.microservicesConfig.map((service) => [
        service.directoryName,
        this.makeService(service, props),
      ]),
    );
  }

  private makeLayer(code: Code, runtime: Runtime, architecture: Architecture): LayerVersion {
    return new LayerVersion(this, 'Layer', {
      code,
      description: 'What the Python services share',
      compatibleRuntimes: [runtime],
      compatibleArchitectures: [architecture],
    });
  }

  private makeService(service: ServiceConfig, props: PythonDataServerProps): PythonService {
    const { databaseConfig, networking, corsOrigins, serviceOptions = {} } = props;
    const made = new PythonService(this, service.directoryName, {
      ...serviceOptions,
      service,
      code: props.serviceCode(service),
      layers: [this.layer, ...(serviceOptions.layers ?? [])],
      networking,
      environment: {
        ...databaseEnvironment(databaseConfig),
        ...(networking?.ssmEndpointUrl && { AWS_ENDPOINT_URL_SSM: networking.ssmEndpointUrl }),
        ...(corsOrigins && { CORS_ORIGINS: corsOrigins.join(',') }),
        ...serviceOptions.environment,
        ...props.serviceEnvironment?.(service),
      },
    });
    for (const statement of databaseStatements(this, databaseConfig)) {
      made.function.addToRolePolicy(statement);
    }
    return made;
  }
}
