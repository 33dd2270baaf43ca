import { readFileSync } from 'node:fs';
import { launchFirefox } from '../browser/launch-firefox.ts';
import { FIREFOX, HEADLESS_SHELL } from './browser-families.ts';
import { findBrowser } from './find-browser.ts';
import { runCommand, runNode } from './run-command.ts';

const TEN_MINUTES = 600_000;

/** The path of a browser of the Chromium family that starts: without windows where there is or can be such a one, installed first where none is there and this machine allows it; throws with one sentence on what to install when all fails. */
export async function provideBrowser(): Promise<string> {
  const shell = await findBrowser(process.env, [HEADLESS_SHELL]);
  if (shell !== undefined) return shell;
  if (isDebian()) await installPackage('chromium-headless-shell');
  const other = await findBrowser();
  if (other !== undefined) return other;
  const installers = isDebian()
    ? [installChromium, installDownload]
    : [installDownload, installChromium];
  for (const install of installers) {
    await install();
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Không tìm thấy trình duyệt để kiểm thử và không tự cài được: hãy cài Chromium hoặc Google Chrome ' +
      '(Debian: «sudo apt-get install chromium-headless-shell»; máy khác: «npx playwright-core install chromium» ' +
      'hoặc google.com/chrome), hoặc đặt CHROME_PATH là đường dẫn tới trình duyệt đã có, rồi chạy lại. ' +
      '(No browser to test with: install Chromium or Google Chrome, or set CHROME_PATH to one, and run again.)',
  );
}

/** The path of a Firefox that can be driven, installed first where there is none and this machine allows it; `undefined`, having said what to install, when there is none. */
export async function provideFirefox(): Promise<string | undefined> {
  const found = (await findDrivenFirefox()) ?? (await installFirefox());
  if (found === undefined) console.log(NO_FIREFOX);
  return found;
}

const NO_FIREFOX =
  '  Không có Firefox điều khiển được: các kiểm thử bằng Firefox được bỏ qua. Muốn chạy thì cài Firefox ' +
  '(Debian: «sudo apt-get install firefox-esr») hoặc đặt FIREFOX_PATH. (No Firefox to drive: its tests are skipped.)';

async function installFirefox(): Promise<string | undefined> {
  if (!isDebian()) return undefined;
  await installPackage('firefox-esr');
  return findDrivenFirefox();
}

// Some start but cannot be driven: those of snap, and those of another age than the library.
async function findDrivenFirefox(): Promise<string | undefined> {
  const path = await findBrowser(process.env, [FIREFOX]);
  if (path === undefined) return undefined;
  try {
    const browser = await launchFirefox(path);
    await browser.newContext().finally(() => browser.close());
    return path;
  } catch {
    return undefined;
  }
}

async function installChromium(): Promise<void> {
  await installPackage('chromium');
}

async function installDownload(): Promise<void> {
  console.log('  Chưa có trình duyệt: đang tải Chromium không cửa sổ của Playwright…');
  await runNode({
    script: 'node_modules/playwright-core/cli.js',
    args: ['install', ...(isRootOnLinux() ? ['--with-deps'] : []), 'chromium-headless-shell'],
    timeout: TEN_MINUTES,
  });
}

async function installPackage(name: string): Promise<void> {
  if (!isRootOnLinux()) return;
  console.log(`  Chưa có trình duyệt hợp để kiểm thử: đang cài gói ${name} của hệ điều hành…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand({ file: 'apt-get', args: ['update'], env, timeout: TEN_MINUTES });
  const args = ['install', '-y', '--no-install-recommends', name];
  await runCommand({ file: 'apt-get', args, env, timeout: TEN_MINUTES });
}

function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

// Ubuntu's package is only a door to snap, which does not open inside a container.
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
