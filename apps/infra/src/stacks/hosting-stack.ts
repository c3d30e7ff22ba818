import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { Hosting, Observability } from '@cori/infra-constructs';
import { stackName, type ApiStackProps } from '../api-stack-props.js';
import type { DataApiStack } from './data-api-stack.js';
import type { GraphqlStack } from './graphql-stack.js';

/** What the hosting stack takes from the others. */
export interface HostingStackProps extends ApiStackProps {
  readonly originSecret: ISecret;
  readonly dataApi: DataApiStack;
  readonly graphql: GraphqlStack;
}

/** CloudFront before both APIs, and the alarms on all of it. */
export class HostingStack extends Stack {
  readonly apiUrl: CfnOutput;

  constructor(scope: Construct, id: string, props: HostingStackProps) {
    const { originSecret, hosting, retain, alarmEmail } = props;
    super(scope, id, {
      stackName: stackName(props, id),
      description: 'CORI Data API: the distribution, alarms and dashboard',
    });
    const { dataApi } = props.dataApi;
    const { graphql } = props.graphql;
    const restApi = dataApi.api.restApi;
    const graphqlApi = graphql.api.restApi;
    const { distribution, url } = new Hosting(this, 'Hosting', {
      restApi,
      graphqlApi,
      originSecret,
      retain,
      ...hosting,
    });
    this.apiUrl = new CfnOutput(this, 'ApiUrl', {
      value: url,
      description: 'Where clients find the API',
    });
    const services = [...dataApi.server.services];
    new Observability(this, 'Observability', {
      apis: { Rest: restApi, Graphql: graphqlApi },
      functions: {
        ...Object.fromEntries(services.map(([name, service]) => [name, service.function])),
        'graphql-api': graphql.server.function,
      },
      serviceLogs: services.map(([, { logGroup }]) => logGroup),
      graphqlLog: graphql.server.logGroup,
      distribution,
      topicEmail: alarmEmail,
      metricNamespace: stackName(props, 'logs'),
    });
  }
}
