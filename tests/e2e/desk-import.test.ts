import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { BAD_FILES } from '#tests/factories/bad-files.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';
import { makeDocx, paragraph, table } from '#tests/factories/make-docx.ts';
import { checkWithFiles } from '#tests/factories/real-content.ts';
import { test } from './built-site.ts';
import {
  field,
  giveFolder,
  openDesk,
  PATIENCE,
  readWritten,
  untilChecked,
  WHOLE,
} from './desk-window.ts';

/** The most that a person does between a pasted text and a saved first item. */
const MOST_ACTIONS = 15;
/** The folder is chosen in a window of the system, which no test can press. */
const CHOICE_OF_FOLDER = 1;
const GUIDE = 'content/trang/tu-bai-viet-den-trang.mdx';

const ARTICLE = `KHOA HỌC VÀ CÔNG NGHỆ

Cần Thơ: Họp bàn phát triển khoa học, công nghệ và đổi mới sáng tạo

20/11/2025 | 08:30

Chia sẻ Facebook Zalo In bài viết

Sáng 20/11/2025, Sở Khoa học và Công nghệ thành phố Cần Thơ họp bàn việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.

Trong năm, thành phố cấp mới 3.590 văn bằng sở hữu trí tuệ, tăng 17,64% so với năm trước. Kinh phí dành cho các nhiệm vụ là 25,5 tỷ đồng.

Các đại biểu đề nghị tăng cường liên kết giữa viện, trường và doanh nghiệp, đưa kết quả nghiên cứu vào sản xuất.

Bài, ảnh: Nguyễn Bình`;

/** Counts what a person does: a paste, a press, a value filled in. */
function countActions() {
  let count = 0;
  return {
    act: async (action: Promise<unknown>) => {
      count += 1;
      await action;
    },
    done: () => count,
  };
}

/** Pastes with the keys, as a person does. */
async function pressPaste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus('#dan-bai');
  await page.keyboard.press('Control+V');
}

async function pasteText(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.focus('#dan-bai');
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const area = document.activeElement as HTMLTextAreaElement;
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    area.value = given['text/plain'] ?? '';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, types);
}

const status = '[data-part=status]';
/** What a person may also copy from a browser's window. */
const PASTED = /^(?:dang-nhap|danh-sach|loi)\.html$/;

describe('a text read into the desk', () => {
  test('becomes an item that the archive takes, in at most fifteen actions from paste to saved file', async ({
    page,
  }) => {
    await giveFolder(page);
    await openDesk(page);
    const { act, done } = countActions();
    await act(pressPaste(page, ARTICLE));
    await act(page.click('[data-part=read]'));
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    expect(await field(page, 'title').inputValue()).toContain('Họp bàn phát triển');
    expect(await page.inputValue('#noi-dung-chu')).toContain('3.590 văn bằng');
    expect(await page.inputValue('#noi-dung-chu')).not.toContain('Facebook');
    await act(field(page, 'source.name').fill('Cổng thông tin điện tử Cần Thơ'));
    await page.waitForFunction(
      () => (document.querySelector('[data-part=count]')?.textContent ?? '') !== '',
    );
    await untilChecked(page, WHOLE);
    await act(page.click('[data-part=save-folder]'));
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã ghi tin\/2025\//);
    const actions = done() + CHOICE_OF_FOLDER;
    expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
    expect(readFileSync(GUIDE, 'utf8')).toContain(`**${actions} thao tác**`);
    const path = /tin\/2025\/\S+\.md/.exec((await page.textContent(status)) ?? '')?.[0] ?? '';
    const item = await readWritten(page, path);
    if (item === undefined) throw new Error('nothing was written');
    expect(new TextDecoder().decode(item)).toContain('57-nq-tw-2024');
    expect(await checkWithFiles({ [path]: item })).toEqual([]);
  });

  test('keeps the table of a page that lies on the clipboard, and lets nothing of it run', async ({
    page,
  }) => {
    await openDesk(page);
    const html = `<article><h1>Cần Thơ công bố số liệu khoa học và công nghệ</h1><p>20/11/2025</p>
      <p onclick="alert(1)">Thành phố công bố số liệu của năm để các đơn vị đối chiếu, sử dụng trong các báo cáo gửi cơ quan cấp trên và trả lời báo chí.</p>
      <p>Số liệu do các sở, ngành gửi về, được đối chiếu với sổ theo dõi trước khi công bố.</p>
      <script>document.title = 'x'</script><img src="x" onerror="document.title = 'x'">
      <table><tr><th>Chỉ tiêu</th><th>Giá trị</th></tr><tr><td>Văn bằng</td><td>3.590</td></tr></table>
      <p>Các đơn vị tiếp tục báo cáo theo quý.</p></article>`;
    await pasteText(page, { 'text/plain': 'Cần Thơ công bố số liệu', 'text/html': html });
    await page.click('[data-part=read]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    const body = await page.inputValue('#noi-dung-chu');
    expect(body).toMatch(/\| Chỉ tiêu \| Giá trị \|/);
    expect(body).toMatch(/\| Văn bằng \| 3\.590 +\|/);
    expect(body).not.toMatch(/alert|document|<script|onerror/);
    expect(await page.title()).toContain('Soạn tin');
  });

  test('leaves what is being written alone: what is read beside it is another draft, and a step back takes it away again', async ({
    page,
  }) => {
    await openDesk(page);
    await field(page, 'title').fill('Bản đang viết');
    await pasteText(page, { 'text/plain': ARTICLE });
    await page.click('[data-part=read]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    expect(await page.locator('#ban-nhap option').allTextContents()).toContain('Bản đang viết');
    await page.selectOption('#ban-nhap', { label: 'Bản đang viết' });
    expect(await page.inputValue('#noi-dung-chu')).toBe('');
    await page.click('[data-part=add-draft]');
    await pasteText(page, { 'text/plain': ARTICLE });
    await page.click('[data-part=read]');
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    await page.click('[data-part=undo]');
    expect(await field(page, 'title').inputValue()).toBe('');
  });

  test('of which no article can be made is refused in a sentence with its cure, whatever it is, and the draft at hand stays', async ({
    page,
  }) => {
    const folder = makeFolder();
    await openDesk(page);
    await field(page, 'title').fill('Bản đang viết');
    await page.fill('#noi-dung-chu', 'Chữ đang viết dở.');
    for (const [name, , make] of BAD_FILES) writeFiles(folder, { [name]: await make() });
    await page.setInputFiles(
      '#tep-bai',
      BAD_FILES.map(([name]) => join(folder, name)),
    );
    await expect
      .poll(() => page.locator('[data-part=told] li').count(), PATIENCE)
      .toBe(BAD_FILES.length);
    const told = await page.locator('[data-part=told] li').allTextContents();
    for (const [at, [name, what, , said]] of BAD_FILES.entries()) {
      expect(told[at], what).toContain(`Tệp «${name}»: `);
      expect(told[at], what).toContain(said);
      expect(told[at], what).toMatch(/\.$/);
    }
    for (const [name, what, make, said] of BAD_FILES.filter(([file]) => PASTED.test(file))) {
      const html = String(await make());
      const words = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').body.innerText,
        html,
      );
      await page.fill('#dan-bai', '');
      await pasteText(page, { 'text/plain': words, 'text/html': html });
      await page.click('[data-part=read]');
      await expect
        .poll(() => page.textContent(status), { ...PATIENCE, message: `${name}, pasted` })
        .toContain(said);
      expect(await page.inputValue('#dan-bai'), what).not.toBe('');
    }
    expect(await page.locator('#ban-nhap option').allTextContents()).toEqual(['Bản đang viết']);
    expect(await field(page, 'title').inputValue()).toBe('Bản đang viết');
    expect(await page.inputValue('#noi-dung-chu')).toBe('Chữ đang viết dở.');
  });

  test('of several files tells which of them gave nothing, a file that the browser cannot open among them', async ({
    page,
  }) => {
    await openDesk(page);
    await page.evaluate((text) => {
      const unopened = new File([], 'Thư mục ảnh');
      unopened.arrayBuffer = () => Promise.reject(new DOMException('x', 'NotReadableError'));
      const files = [unopened, new File([], 'trong.html'), new File([text], 'bai.txt')];
      const drop = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(drop, { dataTransfer: { files } });
      document.querySelector('[data-part=drop]')?.dispatchEvent(drop);
    }, ARTICLE);
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    const told = await page.textContent('[data-part=told]');
    expect(told).toContain('Không mở được «Thư mục ảnh»');
    expect(told).toContain('Tệp «trong.html»: Tệp trống');
    expect(await field(page, 'title').inputValue()).toContain('Họp bàn phát triển');
  });

  test('may be a Word document with a table and a picture; the archive takes what becomes of it', async ({
    page,
  }) => {
    await giveFolder(page);
    await openDesk(page);
    const { act, done } = countActions();
    const buffer = Buffer.from(await wordDocument());
    const file = { name: 'Bản tin.docx', mimeType: 'application/octet-stream', buffer };
    await act(page.setInputFiles('#tep-bai', file));
    await expect.poll(() => page.textContent(status), PATIENCE).toMatch(/^Đã đọc bài/);
    expect(await page.inputValue('#noi-dung-chu')).toMatch(/\| Trạm đo \| 12 +\|/);
    await act(field(page, 'source.name').fill('Sở Khoa học và Công nghệ'));
    await act(field(page, 'date').fill('14/01/2025'));
    await untilChecked(page, WHOLE);
    const shown = await page.evaluate(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('img')?.naturalWidth,
    );
    expect(shown).toBe(40);
    await act(page.click('[data-part=save-folder]'));
    await expect
      .poll(() => page.textContent(status), PATIENCE)
      .toMatch(/^Đã ghi tin\/2025\/.* và 1 ảnh/);
    expect(done() + CHOICE_OF_FOLDER).toBeLessThanOrEqual(MOST_ACTIONS);
    const path = /tin\/2025\/\S+\.md/.exec((await page.textContent(status)) ?? '')?.[0] ?? '';
    const item = await readWritten(page, path);
    const name =
      /src: (?<name>\S+\.png)/.exec(new TextDecoder().decode(item))?.groups?.['name'] ?? '';
    const picture = await readWritten(page, `tin/2025/${name}`);
    if (item === undefined || picture === undefined) throw new Error('nothing was written');
    expect(await checkWithFiles({ [path]: item, [`tin/2025/${name}`]: picture })).toEqual([]);
  });
});

async function wordDocument(): Promise<Uint8Array> {
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#0b4f5c' },
  })
    .png()
    .toBuffer();
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Trạm đo bên kênh"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const body = [
    paragraph('Cần Thơ lắp thêm trạm đo mặn', { runs: '<w:b/>' }),
    paragraph('Sở Khoa học và Công nghệ thành phố Cần Thơ lắp thêm các trạm đo mặn ở vùng ven.'),
    drawing,
    paragraph('Ảnh: Trạm đo bên kênh.'),
    table([
      [paragraph('Loại'), paragraph('Số lượng')],
      [paragraph('Trạm đo'), paragraph('12')],
    ]),
    paragraph('Các trạm gửi số liệu mỗi giờ về trung tâm để cảnh báo cho nông dân.'),
  ];
  const files = { 'word/media/a.png': new Uint8Array(picture) };
  return makeDocx(body.join(''), { files, relations: [['p1', 'image', 'media/a.png']] });
}
