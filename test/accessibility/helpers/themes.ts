/** House styles of the NL Design System, as a municipality puts them on its page: a sheet, and a class on the body. */
const FILES = {
  utrecht: '/node_modules/@utrecht/design-tokens/dist/theme.css',
  voorbeeld: '/node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
} as const;

export type Theme = keyof typeof FILES;
export const THEMES = Object.keys(FILES) as Theme[];

/** Puts it on; the result takes it off. */
export async function wear(theme: Theme): Promise<() => void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(FILES[theme])).text());
  const name = `${theme}-theme`;
  document.adoptedStyleSheets.push(sheet);
  document.body.classList.add(name);
  return () => {
    document.body.classList.remove(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
