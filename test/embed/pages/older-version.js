// Stands in for an earlier version of the library: it has the tag of one element.
customElements.define(
  'register-search',
  class extends HTMLElement {
    static version = '0.0.1';
  },
);
