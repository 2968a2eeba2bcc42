import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SSHD = '/usr/sbin/sshd';
const SFTP_SERVER = '/usr/lib/openssh/sftp-server';

/** Why no OpenSSH server can be run here; undefined when one can. Continuous integration installs it first. */
export function whyNoSftpServer(): string | undefined {
  const missing = [SSHD, SFTP_SERVER].filter((path) => !existsSync(path));
  if (missing.length === 0) return undefined;
  return `${missing.join(' and ')} missing: apt-get install openssh-server openssh-sftp-server`;
}

/** An OpenSSH server of its own on a loopback port, which serves this user's files by key. */
export interface SftpServer {
  host: string;
  port: number;
  user: string;
  /** OpenSSH private key that it lets in. */
  privateKey: string;
  /** `SHA256:...` of its host key. */
  hostKey: string;
  outFolder: string;
  inFolder: string;
  /** Cuts every session that is open now. */
  cut(): void;
  /** The same server with another host key. */
  changeHostKey(): Promise<void>;
  close(): Promise<void>;
}

function makeKey(path: string): void {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', path]);
}

function fingerprint(path: string): string {
  const said = execFileSync('ssh-keygen', ['-l', '-E', 'sha256', '-f', path], { encoding: 'utf8' });
  return said.split(' ')[1] ?? '';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await sleep(25);
  }
  throw new Error('sshd did not begin to listen');
}

const configOf = (dir: string, port: number, user: string) => `Port ${port}
ListenAddress 127.0.0.1
HostKey ${join(dir, 'host_key')}
AuthorizedKeysFile ${join(dir, 'authorized_keys')}
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
AllowUsers ${user}
PermitRootLogin prohibit-password
MaxStartups 100
Subsystem sftp ${SFTP_SERVER}
`;

/** Starts sshd with new keys in a folder of its own; `close` ends it and removes the folder. */
export async function startSftpServer(): Promise<SftpServer> {
  const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-sshd-'));
  chmodSync(dir, 0o711);
  const user = userInfo().username;
  const [outFolder, inFolder] = [join(dir, 'to-clearinghouse'), join(dir, 'from-clearinghouse')];
  for (const folder of [outFolder, inFolder]) mkdirSync(folder);
  for (const key of ['host_key', 'user_key']) makeKey(join(dir, key));
  writeFileSync(join(dir, 'authorized_keys'), readFileSync(join(dir, 'user_key.pub')), { mode: 0o600 });
  const port = await freePort();
  writeFileSync(join(dir, 'sshd_config'), configOf(dir, port, user));
  // The folder that sshd drops its rights in; only root needs it.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  let daemon: ChildProcess | undefined;
  const start = async () => {
    daemon = spawn(SSHD, ['-D', '-e', '-f', join(dir, 'sshd_config')], { stdio: 'ignore', detached: true });
    await untilListening(port);
  };
  const stop = async () => {
    const pid = daemon?.pid;
    if (daemon === undefined || pid === undefined || daemon.exitCode !== null) return;
    const ended = new Promise((resolve) => daemon?.once('exit', resolve));
    process.kill(pid, 'SIGTERM');
    await ended;
  };
  const sessions = () => {
    const said = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
    return said.split('\n').flatMap((line) => {
      const [pid, parent] = line.trim().split(/\s+/);
      return parent === String(daemon?.pid) ? [Number(pid)] : [];
    });
  };
  await start();
  return {
    host: '127.0.0.1',
    port,
    user,
    privateKey: readFileSync(join(dir, 'user_key'), 'utf8'),
    get hostKey() {
      return fingerprint(join(dir, 'host_key.pub'));
    },
    outFolder,
    inFolder,
    cut: () => {
      for (const pid of sessions()) process.kill(pid, 'SIGKILL');
    },
    changeHostKey: async () => {
      await stop();
      for (const name of ['host_key', 'host_key.pub']) rmSync(join(dir, name));
      makeKey(join(dir, 'host_key'));
      await start();
    },
    close: async () => {
      await stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
