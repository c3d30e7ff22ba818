import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startValkey, type RunningValkey } from './valkey.js';

const python = join(__dirname, '../../../../.venv/bin/python');

let folder: string;
let valkey: RunningValkey;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cori-valkey-'));
  valkey = await startValkey({ python, folder });
});

afterAll(async () => {
  await valkey.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends commands and reads until as many answers have come. */
function ask(...commands: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(valkey.port, valkey.host, () => {
      socket.write(commands.map((command) => `${command}\r\n`).join(''));
    });
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text;
      const answers = received.split('\r\n').slice(0, -1);
      if (answers.length < commands.length) return;
      socket.end();
      resolve(answers);
    });
    socket.on('error', reject);
  });
}

describe('Valkey', () => {
  it('answers the user with the password', async () => {
    const login = `AUTH ${valkey.username} ${valkey.password}`;
    expect(await ask(login, 'SET key value EX 60', 'PING')).toEqual(['+OK', '+OK', '+PONG']);
  });

  it('answers nobody else, and the user nothing that rules the server', async () => {
    const [noAuth, wrong] = await ask('PING', `AUTH ${valkey.username} wrong`);
    expect(noAuth).toMatch(/^-NOAUTH/);
    expect(wrong).toMatch(/^-WRONGPASS/);
    const [, flush] = await ask(`AUTH ${valkey.username} ${valkey.password}`, 'CONFIG GET *');
    expect(flush).toMatch(/^-NOPERM/);
  });

  it('says what to do where its binary is missing', async () => {
    await expect(startValkey({ python: '/no/such/python', folder })).rejects.toThrow('npm install');
  });

  it('takes the file with the password away when it stops', async () => {
    const other = mkdtempSync(join(folder, 'other-'));
    const second = await startValkey({ python, folder: other });
    expect(existsSync(join(other, 'valkey.conf'))).toBe(true);
    await second.stop();
    expect(existsSync(join(other, 'valkey.conf'))).toBe(false);
  });
});
