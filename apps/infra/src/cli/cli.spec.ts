import { parseArguments } from './arguments.js';
import { deployable } from './deployable.js';
import { outputsTable } from './outputs.js';
import { stacksFrom } from './stack-order.js';

describe('arguments', () => {
  it.each([
    [['--environment=prod', '--from=graphql', '--profile', 'cori']],
    [['--profile', 'cori', '--environment', 'prod', '--from', 'graphql']],
  ])('%j are told apart from those of CDK', (argv) => {
    expect(parseArguments(argv)).toEqual({
      environment: 'prod',
      from: 'graphql',
      rest: ['--profile', 'cori'],
    });
  });

  it('keep what CDK is told in its order', () => {
    const rest = ['aws://123456789012/us-east-1', '--trust', '210987654321', '--profile=cori'];
    expect(parseArguments(rest)).toEqual({ environment: 'dev', from: undefined, rest });
  });

  it('without a value are refused', () => {
    expect(() => parseArguments(['--from'])).toThrow('--from needs a value');
  });
});

describe('the order of stacks', () => {
  it('goes from a stack to those that read its outputs', () => {
    expect(stacksFrom('data-api')).toEqual(['data-api', 'graphql', 'hosting']);
    expect(stacksFrom(undefined)).toEqual(['auth', 'data-api', 'graphql', 'hosting']);
  });

  it('knows no other stack', () => {
    expect(() => stacksFrom('database')).toThrow(
      'There is no stack "database": choose auth, data-api, graphql, hosting',
    );
  });
});

describe('a deployment', () => {
  it('is refused while there are placeholders, with what to set and where', () => {
    expect(() => deployable('dev', {})).toThrow(/config\/src\/environments\/dev\.ts/);
    expect(() => deployable('dev', {})).toThrow(/databaseConfig\.vpcId +CORI_VPC_ID/);
  });

  it('is refused for the environment of this machine', () => {
    expect(() => deployable('local', {})).toThrow('npm start');
  });

  it('asks for those values only that matter to it', () => {
    const account = (path: string): boolean => path.startsWith('env.');
    expect(() => deployable('dev', {}, account)).toThrow(/env\.account/);
    expect(deployable('dev', { CORI_ACCOUNT: '123456789012' }, account).env.region).toBe(
      'us-east-1',
    );
  });
});

describe('the table of outputs', () => {
  it('has what people need, and not what stacks tell each other', () => {
    const table = outputsTable({
      'cori-data-api-dev-hosting': {
        ApiUrl: 'https://api.example.org',
        PublishOutputRefRestApi60BB877B4F1DAE40: 'abc',
      },
    });
    expect(table).toContain('ApiUrl');
    expect(table).toContain('https://api.example.org');
    expect(table).not.toContain('PublishOutput');
  });
});
