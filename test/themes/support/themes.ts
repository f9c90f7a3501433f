/** The house styles of public bodies that are on npm, and pages without one. Read where npm puts them, never copied. */
interface Theme {
  readonly name: string;
  /** Style sheets below node_modules. */
  readonly files: readonly string[];
  /** The class that a page gives to its html element. */
  readonly classes: readonly string[];
  /** What the page itself says; of a house style its letters, text and background. */
  readonly page: string;
}

/** Letters that are not on this machine are others of their kind. */
const LETTERS = `
  font-family: var(--utrecht-document-font-family, var(--utrecht-paragraph-font-family, sans-serif));
  font-size: var(--utrecht-document-font-size, var(--utrecht-body-font-size, 1rem));`;
const DOCUMENT = `${LETTERS}
  color: var(--utrecht-document-color, var(--utrecht-paragraph-color, #000));
  background-color: var(--utrecht-document-background-color, var(--basis-color-default-bg-document, #fff));`;
const DARK = 'color: #eee; background-color: #101418;';

const theme = (name: string, files: string[], classes: string[], page = DOCUMENT): Theme => ({
  name,
  files,
  classes,
  page,
});

const UTRECHT = '@utrecht/design-tokens/dist';
const RIJK = '@rijkshuisstijl-community/design-tokens/dist';
const MA = '@nl-design-system-community/ma-design-tokens/dist';
const UNSTABLE = '@nl-design-system-unstable';

export const THEMES: readonly Theme[] = [
  theme('no theme', [], [], 'color: #16241f; background-color: #fff;'),
  theme('dark page', [], [], DARK),
  theme('dark page, color-scheme', [], [], `color-scheme: dark; ${DARK}`),
  theme('Utrecht', [`${UTRECHT}/theme.css`], ['utrecht-theme']),
  theme('Utrecht, dark', [`${UTRECHT}/dark/theme.css`], ['utrecht-theme--dark']),
  theme('Rijkshuisstijl', [`${RIJK}/index.css`], ['rhc-theme']),
  theme('Rijkshuisstijl, hemelblauw', [`${RIJK}/uitvoerend-hemelblauw/index.css`], ['uitvoerend-hemelblauw']),
  theme('Rijkshuisstijl, oranje', [`${RIJK}/uitvoerend-oranje/index.css`], ['uitvoerend-oranje']),
  theme('Den Haag', ['@gemeente-denhaag/design-tokens-components/dist/theme/index.css'], ['denhaag-theme']),
  theme('Rotterdam', [`${UNSTABLE}/rotterdam-design-tokens/dist/design-tokens.css`], ['rotterdam-theme']),
  theme('Amsterdam', [`${UNSTABLE}/amsterdam-design-tokens/dist/design-tokens.css`], ['amsterdam-theme']),
  theme('Buren', [`${UNSTABLE}/buren-design-tokens/dist/design-tokens.css`], ['buren-theme']),
  theme('Voorbeeld', [`${UNSTABLE}/voorbeeld-design-tokens/dist/theme.css`], ['voorbeeld-theme']),
  theme('Mooi & Anders', [`${MA}/theme.css`], ['ma-theme']),
  theme(
    'Mooi & Anders, dark',
    [`${MA}/theme.css`, `${MA}/color-scheme-dark/theme.css`],
    ['ma-theme', 'ma-theme--color-scheme-dark'],
    `${LETTERS} color: var(--utrecht-paragraph-color, #fff); background-color: var(--basis-color-default-bg-document, #000);`,
  ),
  theme('Utrecht, on a dark page', [`${UTRECHT}/theme.css`], ['utrecht-theme'], LETTERS + DARK),
  theme(
    'Voorbeeld, on a dark page',
    [`${UNSTABLE}/voorbeeld-design-tokens/dist/theme.css`],
    ['voorbeeld-theme'],
    LETTERS + DARK,
  ),
];

const texts = new Map<string, Promise<string>>();

function read(file: string): Promise<string> {
  const known = texts.get(file);
  if (known) return known;
  const text = fetch(`/node_modules/${file}`).then((answer) => {
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.text();
  });
  texts.set(file, text);
  return text;
}

const sheet = new CSSStyleSheet();

/** Gives the page a theme, with its class on the element given, and takes the one before away. */
export async function wear(name: string, on: Element = document.documentElement): Promise<Theme> {
  const chosen = THEMES.find((one) => one.name === name);
  if (!chosen) throw new Error(`There is no theme ${name}.`);
  takeOff();
  const files = await Promise.all(chosen.files.map(read));
  // Imports in them are of fonts.
  sheet.replaceSync(`${files.join('\n').replace(/@import[^;]+;/g, '')}\nbody { ${chosen.page} }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  on.classList.add(...chosen.classes);
  return chosen;
}

export function takeOff(): void {
  sheet.replaceSync('');
  for (const { classes } of THEMES.filter(({ classes }) => classes.length))
    for (const worn of document.querySelectorAll(`.${classes[0]}`)) worn.classList.remove(...classes);
}
