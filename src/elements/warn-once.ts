const warned = new Set<string>();

/** Tells the author of a page what to mend, once. */
export function warnOnce(about: string, what: string): void {
  if (!warned.has(about)) console.warn(`algoritmeregister-widgets: ${what}`);
  warned.add(about);
}
