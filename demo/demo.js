/**
 * Shows the code of each example above it, ready to copy. The code is made from the page itself, before the script of the
 * widgets runs, so it is what makes the example.
 */
(() => {
  /** Attributes by which one element of ours names another. */
  const NAMES = ['register', 'kader', 'profile-from'];
  /** Longer tags have each attribute on a line of its own. */
  const MOST = 88;

  /** @param {Element} element */
  const isOurs = (element) => element.localName.includes('-');

  /** The elements of ours in a part of the page that are not in another of ours. @param {Element} part @returns {Element[]} */
  const outermost = (part) => [...part.children].flatMap((child) => (isOurs(child) ? [child] : outermost(child)));

  /** @param {string} text */
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  /** @param {Element} element @param {string} indent */
  function opening(element, indent) {
    const attributes = [...element.attributes].map(({ name, value }) => (value ? `${name}="${escaped(value)}"` : name));
    const line = [`<${element.localName}`, ...attributes].join(' ');
    return attributes.length < 2 || line.length + indent.length < MOST
      ? `${line}>`
      : `<${element.localName}\n${attributes.map((attribute) => `${indent}  ${attribute}\n`).join('')}${indent}>`;
  }

  /** An element of ours with what is in it; what the page has around others for its layout is left out. @param {Element} element @returns {string} */
  function markup(element, indent = '') {
    const { localName } = element;
    const inner = `${indent}  `;
    const links = [...element.children].filter((child) => child.localName === 'a');
    const content = [
      ...links.map((link) => `${inner}${opening(link, inner)}${escaped(link.textContent?.trim() ?? '')}</a>`),
      ...outermost(element).map((child) => inner + markup(child, inner)),
    ];
    const between = content.length > 0 ? `\n${content.join('\n')}\n${indent}` : '';
    return `${opening(element, indent)}${between}</${localName}>`;
  }

  /** The style sheet and the script, what the example uses from elsewhere on the page, and the example. @param {Element} example */
  function codeOf(example) {
    const shown = outermost(example);
    const all = shown.flatMap((element) => [element, ...element.querySelectorAll('*')]).filter(isOurs);
    const used = all
      .flatMap((element) => NAMES.map((name) => element.getAttribute(name) ?? ''))
      .flatMap((id) => document.getElementById(id) ?? [])
      .filter((element) => !all.includes(element));
    const room = document.querySelector('link[href^="widgets/"]')?.getAttribute('href');
    const script = document.querySelector('script[src^="widgets/"]')?.getAttribute('src') ?? '';
    const sheet = room ? `<link rel="stylesheet" href="${room}" />\n` : '';
    return [
      `${sheet}<script src="${script}" defer></script>`,
      ...new Set([...used, ...shown].map((one) => markup(one))),
    ].join('\n\n');
  }

  /** @param {HTMLElement} code */
  async function copied(code) {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      return true;
    } catch {
      // Without https there is no clipboard, and a visitor may refuse it; the older way needs a selection.
      getSelection()?.selectAllChildren(code);
      return document.execCommand('copy');
    }
  }

  /** @param {string} name @param {string} [className] */
  function make(name, className = '', text = '') {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  for (const example of document.querySelectorAll('[data-example]')) {
    const details = make('details', 'snippet');
    const code = make('code', '', codeOf(example));
    const pre = make('pre');
    pre.append(code);
    const bar = make('p', 'snippet-bar');
    const button = make('button', '', 'Kopieer de code');
    button.setAttribute('type', 'button');
    const status = make('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      status.textContent = '';
      void copied(code).then((isCopied) => {
        status.textContent = isCopied ? 'De code is gekopieerd.' : 'De code is gekozen. Kopieer die met Ctrl+C of ⌘+C.';
      });
    });
    bar.append(button, status);
    const { example: title } = /** @type {HTMLElement} */ (example).dataset;
    details.append(make('summary', '', `Code van dit voorbeeld${title ? `: ${title}` : ''}`), pre, bar);
    // In front: a list of results is long.
    example.prepend(details);
  }
})();
