import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { runCommand, runNode } from './run-command.ts';

const TEN_MINUTES = 600_000;

/** The path of a browser of the Chromium family that starts, installed first where there is none and this machine allows it; throws with one sentence on what to install when all fails. */
export async function provideBrowser(): Promise<string> {
  const found = await findBrowser();
  if (found !== undefined) return found;
  const installers = isDebian()
    ? [installPackage, installDownload]
    : [installDownload, installPackage];
  for (const install of installers) {
    await install();
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'Không tìm thấy trình duyệt để kiểm thử và không tự cài được: hãy cài Chromium hoặc Google Chrome ' +
      '(Debian, Ubuntu: «sudo apt-get install chromium»; máy khác: «npx playwright-core install chromium» ' +
      'hoặc google.com/chrome), hoặc đặt CHROME_PATH là đường dẫn tới trình duyệt đã có, rồi chạy lại. ' +
      '(No browser to test with: install Chromium or Google Chrome, or set CHROME_PATH to one, and run again.)',
  );
}

async function installDownload(): Promise<void> {
  console.log('  Chưa có trình duyệt: đang tải Chromium của Playwright…');
  await runNode({
    script: 'node_modules/playwright-core/cli.js',
    args: ['install', ...(isRootOnLinux() ? ['--with-deps'] : []), 'chromium'],
    timeout: TEN_MINUTES,
  });
}

async function installPackage(): Promise<void> {
  if (!isRootOnLinux()) return;
  console.log('  Chưa có trình duyệt: đang cài gói chromium của hệ điều hành…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand({ file: 'apt-get', args: ['update'], env, timeout: TEN_MINUTES });
  const args = ['install', '-y', '--no-install-recommends', 'chromium'];
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
