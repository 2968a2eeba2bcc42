import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing but the pages under test is talked to. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-sandbox',
  '--disable-dev-shm-usage',
];

interface Found {
  executablePath: string;
  env: Record<string, string>;
}

/** The browser of the machine; without one, the binary that the npm package carries, with its own libraries and fonts. */
async function findChromium(): Promise<Found> {
  const own = [process.env.CHROMIUM_PATH ?? '', ...INSTALLED].find((path) => path && existsSync(path));
  if (own) return { executablePath: own, env: {} };
  const packaged = await import('@sparticuz/chromium');
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const executablePath = await packaged.default.executablePath();
  const libraries = await packaged.inflate(join(bin, 'al2023.tar.br'));
  const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return { executablePath, env };
}

/**
 * Starts a real Chromium without a window.
 * @throws where none can be started, with what to do.
 */
export async function launchChromium(): Promise<Browser> {
  try {
    const { executablePath, env } = await findChromium();
    return await chromium.launch({
      executablePath,
      args: QUIET,
      env: { ...(process.env as Record<string, string>), ...env },
    });
  } catch (cause) {
    const hint = "Install one (Debian's package `chromium`) or name it in CHROMIUM_PATH.";
    throw new Error(`No Chromium could be started for the browser tests. ${hint}`, { cause });
  }
}

/** Unpacks the packaged browser, if it is needed, before several tests would do it at once; and shows that it starts. */
export async function prepareChromium(): Promise<void> {
  await (await launchChromium()).close();
}
