import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.js';

/** The versions of PostgreSQL that a release can have with PostGIS, and their packages. */
export interface ServerPackages {
  readonly version: number;
  /** Names of all packages that have to be unpacked. */
  readonly closure: readonly string[];
}

/**
 * Packages whose files a server does not need: tools of the packages' own scripts, which unpacking
 * does not run, and the compiler of queries, which is the largest of all.
 */
const NOT_NEEDED =
  /^(perl|perl-.*|libperl.*|lib.*-perl|postgresql(-client)?-common|adduser|debconf|passwd|openssl|ssl-cert|fonts-.*|fontconfig-config|tzdata|locales|libc-l10n|lsb-base|netbase|ucf|sensible-utils|readline-common|init-system-helpers|sysvinit-utils|usrmerge|usr-is-merged|unixodbc-common|(mysql|mariadb)-common|libllvm\d.*|libz3-.*|libpam-.*|libsemanage.*|libsepol.*)$/;

/**
 * apt with lists and status of its own, in a folder: it needs no root, does not touch the system,
 * and counts nothing as installed, so that the closure is whole.
 */
export class PrivateApt {
  readonly #options: readonly string[];

  constructor(folder: string) {
    for (const name of ['state/lists/partial', 'cache/archives/partial', 'log']) {
      mkdirSync(join(folder, name), { recursive: true });
    }
    const status = join(folder, 'state', 'status');
    writeFileSync(status, '');
    this.#options = [
      `Dir::State=${join(folder, 'state')}`,
      `Dir::State::status=${status}`,
      `Dir::State::lists=${join(folder, 'state', 'lists')}`,
      `Dir::Cache=${join(folder, 'cache')}`,
      `Dir::Log=${join(folder, 'log')}`,
      'Dir::Cache::pkgcache=',
      'Dir::Cache::srcpkgcache=',
      'Debug::NoLocking=1',
      `APT::Sandbox::User=${userInfo().username}`,
    ].flatMap((option) => ['-o', option]);
  }

  /** Fetches the lists of packages. */
  async update(): Promise<void> {
    await runCommand(['apt-get', ...this.#options, '-qq', 'update']);
  }

  async #closure(selection: readonly string[]): Promise<readonly string[]> {
    const plan = await runCommand([
      'apt-get',
      ...this.#options,
      'install',
      '--simulate',
      '--no-install-recommends',
      ...selection,
    ]);
    return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  }

  /**
   * The newest PostgreSQL that has PostGIS, with everything it needs that not every system has.
   *
   * @returns nothing when the release has none
   */
  async serverPackages(): Promise<ServerPackages | undefined> {
    const found = await runCommand([
      'apt-cache',
      ...this.#options,
      'search',
      '--names-only',
      '^postgresql-[0-9]+-postgis-3$',
    ]);
    const [version] = [...found.matchAll(/^postgresql-(\d+)-postgis-3 /gm)]
      .map(([, digits]) => Number(digits))
      .sort((a, b) => b - a);
    if (version === undefined) return undefined;
    const [base, all] = await Promise.all([
      this.#closure(['?essential']),
      this.#closure([`postgresql-${version}`, `postgresql-${version}-postgis-3`]),
    ]);
    const present = new Set(base);
    return {
      version,
      closure: all.filter((name) => !present.has(name) && !NOT_NEEDED.test(name)),
    };
  }

  /**
   * Fetches packages into a folder.
   *
   * @param onFetched - called with the number of packages that have begun to arrive
   */
  async download(
    packages: readonly string[],
    folder: string,
    onFetched: (count: number) => void,
  ): Promise<void> {
    let count = 0;
    await runCommand(['apt-get', ...this.#options, '-q', 'download', ...packages], {
      cwd: folder,
      onLine: (line) => {
        if (line.startsWith('Get:')) onFetched(++count);
      },
    });
  }
}
