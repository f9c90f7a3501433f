/** What Chromium tells assistive technology of `main`, all of it: the command on npm leaves lists and groups out. */

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, session }) {
      if (command !== 'accessibility-tree') return;
      const page = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser).getPage(
        session.id,
      );
      const root = await page.$('main');
      return page.accessibility.snapshot({ interestingOnly: false, ...(root && { root }) });
    },
  };
}
