// What pages do to the objects that everybody shares, by the query of this page's address; ours in shape, after libraries
// of old.
const changes = {
  enumerable() {
    Object.prototype.extra = function () {};
    Object.prototype.polluted = 'text';
  },
  getters() {
    for (const name of ['extra', 'title', 'url', 'filters', 'limit', 'signal', 'query', 'words']) {
      Object.defineProperty(Object.prototype, name, {
        enumerable: true,
        configurable: true,
        get: () => undefined,
        set(value) {
          Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
        },
      });
    }
  },
  arrays() {
    Array.prototype.each = function (act) {
      this.forEach(act);
    };
    Array.prototype.last = function () {
      return this[this.length - 1];
    };
    Array.prototype.remove = function () {
      return this;
    };
    Array.prototype.extra = 'text';
    String.prototype.strip = function () {
      return this.trim();
    };
    String.prototype.extra = 'text';
  },
  prototypes() {
    // In the way of libraries that were written before browsers had these.
    Array.prototype.toJSON = function () {
      return '[' + this.map(String).join(', ') + ']';
    };
    String.prototype.toJSON = function () {
      return '"' + this + '"';
    };
    Function.prototype.bind = function (to, ...first) {
      const self = this;
      return function (...rest) {
        return self.apply(to, first.concat(rest));
      };
    };
    Array.prototype.reduce = Array.prototype.reduce;
    Element.prototype.remove = function () {
      this.parentNode && this.parentNode.removeChild(this);
      return this;
    };
    Element.prototype.update = function (text) {
      this.textContent = text;
      return this;
    };
    Element.prototype.show =
      Element.prototype.hide =
      Element.prototype.select =
        function () {
          return this;
        };
    Element.prototype.visible = function () {
      return true;
    };
    Document.prototype.getElementsByClassName = function () {
      return [].extra;
    };
    window.$ = (id) => document.getElementById(id);
    window.$$ = (selector) => [...document.querySelectorAll(selector)];
    window.$A = (list) => Array.from(list);
    window.$H = window.$w = window.Hash = window.Class = window.Template = function () {};
  },
};
for (const name of new URLSearchParams(location.search).get('change')?.split(',').filter(Boolean) ?? [])
  changes[name]();

// Names with a value, on what every object inherits from.
const onObject = new URLSearchParams(location.search).get('on-object')?.split(',') ?? [];
onObject.forEach((name) => (Object.prototype[name] = 'text'));

// Names that an editor gave to images and forms, which stand in the place of the document's own.
const [kind, names] = (new URLSearchParams(location.search).get('named') ?? ':').split(':');
if (names) {
  const place = document.documentElement;
  for (const name of names.split(',')) {
    const element = Document.prototype.createElement.call(document, kind);
    element.setAttribute('name', name);
    element.setAttribute('id', name);
    place.append(element);
  }
}
