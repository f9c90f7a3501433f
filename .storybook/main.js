import { fileURLToPath } from 'node:url';

/** @param {string} folder */
const here = (folder) => fileURLToPath(new URL(`../${folder}`, import.meta.url));

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  // The vite.config.ts of the repository is for the files of the package.
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.js' } },
  },
  stories: ['../stories/*.stories.ts'],
  // Nothing leaves this machine: no counting of users, no news, no look for updates.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Files that stories name by their address.
  staticDirs: [
    { from: here('src/sample'), to: '/src/sample' },
    { from: here('demo'), to: '/demo' },
  ],
};
