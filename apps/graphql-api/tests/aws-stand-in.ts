import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { freePort } from './free-port.js';

const MINISTACK = join(__dirname, '../../../.venv/bin/ministack');

/** AWS' Parameter Store and Secrets Manager on the loopback interface (MiniStack), for one test file. */
export class AwsStandIn {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Starts one on a free port; from then on the clients of this process ask it. */
  static async start(): Promise<AwsStandIn> {
    const folder = mkdtempSync(join(tmpdir(), 'aws-'));
    const port = await freePort();
    const started = spawn(MINISTACK, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TMPDIR: folder,
        BIND_HOST: '127.0.0.1',
        GATEWAY_PORT: String(port),
        LAMBDA_EXECUTOR: 'local',
        // It would listen for MQTT on every interface.
        IOT_MTLS_ENABLED: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ready = new Promise<void>((resolve, reject) => {
      for (const stream of [started.stdout, started.stderr]) {
        stream.on('data', (piece) => {
          output += String(piece);
          if (output.includes('Running on')) resolve();
        });
      }
      started.once('exit', () => {
        reject(new Error(`MiniStack did not start: ${output}`));
      });
    });
    await ready;
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
    return new AwsStandIn(started, folder);
  }

  /** Gives a SecureString this value. */
  async putParameter(name: string, value: string): Promise<void> {
    await new SSMClient().send(
      new PutParameterCommand({ Name: name, Value: value, Type: 'SecureString', Overwrite: true }),
    );
  }

  /** Makes a secret, and tells its ARN. */
  async createSecret(name: string, value: string): Promise<string> {
    const command = new CreateSecretCommand({ Name: name, SecretString: value });
    return (await new SecretsManagerClient().send(command)).ARN ?? '';
  }

  /** Gives a secret another value. */
  async putSecret(arn: string, value: string): Promise<void> {
    const command = new PutSecretValueCommand({ SecretId: arn, SecretString: value });
    await new SecretsManagerClient().send(command);
  }

  /** Ends it. */
  async stop(): Promise<void> {
    this.process.kill();
    if (this.process.exitCode === null) await once(this.process, 'exit');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
