/**
 * The command `force-colours` for tests: forced colours on or off. The runner's own `emulateMedia` takes the wish and does
 * nothing with it in Chromium.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function forcedColours() {
  /** Ends with the session that asked for it, and so those are kept. @type {Map<string, any>} */
  const clients = new Map();
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colours') return undefined;
      const { browser } = session;
      if (!('getPage' in browser) || typeof browser.getPage !== 'function') return false;
      const page = browser.getPage(session.id);
      const client = clients.get(session.id) ?? (await page.createCDPSession?.().catch(() => undefined));
      if (!client) return false;
      clients.set(session.id, client);
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      });
      return true;
    },
  };
}
