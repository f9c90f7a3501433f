/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  parameters: { layout: 'padded', options: { storySort: { method: 'alphabetical' } } },
};
