import { Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { Networking, PythonDataApi } from '@cori/infra-constructs';
import { keepWhenReplaced } from '../keep-when-replaced.js';
import { stackName, type ApiStackProps } from '../api-stack-props.js';
import { targetMachine } from '../target-machine.js';

/** What the data API's stack takes from the others. */
export interface DataApiStackProps extends ApiStackProps {
  readonly userPools: readonly IUserPool[];
  readonly originSecret: ISecret;
}

/** The Python services with their layer, their place in the network and their API. */
export class DataApiStack extends Stack {
  readonly dataApi: PythonDataApi;

  constructor(scope: Construct, id: string, props: DataApiStackProps) {
    super(scope, id, {
      stackName: stackName(props, id),
      description: 'CORI Data API: REST',
    });
    const { artifacts, databaseConfig, microservicesConfig, loggingLevel } = props;
    const { architecture, layer } = targetMachine(props.architecture);
    this.dataApi = new PythonDataApi(this, 'DataApi', {
      databaseConfig,
      microservicesConfig,
      networking: new Networking(this, 'Networking', { databaseConfig }),
      serviceCode: (service) => artifacts.service(service),
      layerCode: artifacts.layer(layer),
      // The hosting stack watches all functions, and has the topic.
      serviceOptions: { architecture, loggingLevel, alarms: false },
      userPools: props.userPools,
      originSecret: props.originSecret,
      gateway: {
        apiName: stackName(props, id),
        cors: { origins: props.corsOrigins },
      },
    });
    keepWhenReplaced(this.dataApi.api.restApi);
  }
}
