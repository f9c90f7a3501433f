/** Skips a browser test and keeps the reason in its title, which is where the report finds it. */
export function skip(context: Mocha.Context, reason: string): never {
  const test = context.currentTest ?? context.test;
  if (test) test.title += ` (skipped: ${reason})`;
  return context.skip();
}
