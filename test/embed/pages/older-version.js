// Stands in for an earlier version of the library: it has the tag of one element.
customElements.define(
  'register-search',
  class extends HTMLElement {
    static version = '0.0.1';
  },
);
window.warnings = [];
const warn = console.warn;
console.warn = (message) => {
  window.warnings.push(String(message));
  warn(message);
};
