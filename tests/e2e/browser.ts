import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Finds a Chromium, Chrome or Edge; installs one where it can; says what is missing where it cannot. */

const COMMANDS = [
  // The same engine without a browser's windows: it opens pages in half the time.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = (command: string): string | undefined => {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { status, stdout } = spawnSync(finder, [command], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
};

const installed = (): string | undefined => {
  const named = process.env.HESHU_BROWSER;
  if (named) return named;
  const found = COMMANDS.map(onPath).find(Boolean) ?? PLACES.find(existsSync);
  if (found) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
};

const isDebianRoot = (): boolean => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const aptInstall = (...packages: string[]): void => {
  console.log(`Installing ${packages.join(', ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const hasChineseFont = (): boolean => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '' || process.platform !== 'linux';
};

/** The path of a browser to test with; installs what is missing where that is possible. */
export const ensureBrowser = (): string => {
  if (!installed()) {
    if (isDebianRoot()) aptInstall('chromium', 'fonts-noto-cjk');
    else spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  }
  if (!hasChineseFont() && isDebianRoot()) aptInstall('fonts-noto-cjk');
  const path = installed();
  if (!path) {
    throw new Error(
      'No Chromium, Chrome or Edge was found and none could be installed. Install one, or set HESHU_BROWSER to its path.',
    );
  }
  return path;
};

export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
