import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from '#scripts/test/run-command.ts';

test('start says at once, before it builds, that the port asked for is taken', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  onTestFinished(() => void server.close());
  const args = ['start', '--port', String(port)];
  const { code, output } = await runNode({ script: 'scripts/run.mjs', args });
  expect(output).toMatch(new RegExp(`^Cổng ${port} đã có chương trình khác dùng[^\n]*\n$`));
  expect(code).toBe(1);
});
