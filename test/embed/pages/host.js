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
  replaced() {
    // In the way of Prototype.js 1.4 to 1.7: other things by the names that the language gave to its own later.
    const call = (act, item, at) => (act ? act(item, at) : item);
    const some = function (act) {
      for (let at = 0; at < this.length; at++) if (call(act, this[at], at)) return true;
      return false;
    };
    Object.assign(Array.prototype, {
      toArray() {
        return [].concat(this);
      },
      entries() {
        return [].concat(this);
      },
      reduce() {
        return this.length > 1 ? this : this[0];
      },
      map(act) {
        const all = [];
        this.forEach((item, at) => all.push(call(act, item, at)));
        return all;
      },
      filter(act) {
        const all = [];
        this.forEach((item, at) => act(item, at) && all.push(item));
        return all;
      },
      find(act) {
        for (let at = 0; at < this.length; at++) if (act(this[at], at)) return this[at];
      },
      some,
      every(act) {
        return !some.call(this, (item, at) => !call(act, item, at));
      },
      indexOf(wanted) {
        for (let at = 0; at < this.length; at++) if (this[at] == wanted) return at;
        return -1;
      },
      toJSON() {
        return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
      },
    });
    Array.from = (list) => {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      const all = new Array(list.length || 0);
      for (let at = 0; at < all.length; at++) all[at] = list[at];
      return all;
    };
    Object.keys = (object) => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    };
    Object.values = (object) => Object.keys(object).map((name) => object[name]);
    String.prototype.startsWith = function (start) {
      return this.indexOf(start) === 0;
    };
    String.prototype.endsWith = function (end) {
      const at = this.length - end.length;
      return at >= 0 && this.lastIndexOf(end) === at;
    };
    Date.prototype.toJSON = function () {
      return `"${this.toISOString()}"`;
    };
    HTMLElement.prototype.remove = function () {
      this.parentNode.removeChild(this);
      return this;
    };
  },
  constructors() {
    // In the way of MooTools: types of its own by the names of the browser's.
    window.Document = function () {};
    window.Event = function (event) {
      this.event = event;
    };
    const { prototype } = Element;
    window.Element = function () {};
    window.Element.prototype = prototype;
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
