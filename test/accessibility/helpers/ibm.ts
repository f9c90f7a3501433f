/** The checker of IBM, beside axe: other people wrote other rules down. */
import { isExcused, isJudged } from './verdicts.js';

interface Result {
  ruleId: string;
  reasonId: string | number;
  value: [policy: string, confidence: string];
  message: string;
  snippet: string;
  node: Node;
}

interface Checker {
  check(node: Node, guidelines: string[]): Promise<{ results: Result[] }>;
}

type Page = Window & typeof globalThis & { ace?: { Checker: new () => Checker } };

/** A classic script that puts a name on the page, once. */
export function loadInto(page: Window, src: string): Promise<void> {
  const { document } = page;
  return new Promise((resolve, reject) => {
    if (document.querySelector(`script[src="${src}"]`)) return resolve();
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`no ${src}`));
    document.head.append(script);
  });
}

/** A closed `details` is no part of the page; open ones are a state of their own. */
function isDrawn({ node }: Result): boolean {
  const element = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement) as Element | null;
  return element?.checkVisibility() ?? true;
}

/**
 * What it finds wrong for certain, and what it wants a person to look at and nobody has judged yet (`verdicts.ts`).
 * WCAG 2.2 A and AA.
 */
export async function ibm(node: Node, page: Page = window): Promise<{ violations: string[]; unjudged: string[] }> {
  await loadInto(page, '/node_modules/accessibility-checker-engine/ace.js');
  // It complains on the console of each colour that it cannot read.
  const { log, error, warn, debug } = page.console;
  const silent = (): void => undefined;
  Object.assign(page.console, { log: silent, error: silent, warn: silent, debug: silent });
  try {
    const { results } = await new page.ace!.Checker().check(node, ['WCAG_2_2']);
    const found = results.filter((result) => result.value[1] !== 'PASS' && isDrawn(result));
    const rule = ({ ruleId, reasonId }: Result): string => `${ruleId}/${reasonId}`;
    const isViolation = ({ value: [policy, confidence] }: Result): boolean =>
      policy === 'VIOLATION' && confidence === 'FAIL';
    const lines = (results: Result[]): string[] =>
      results.map((result) => `${rule(result)}: ${result.message} ${result.snippet}`);
    return {
      violations: lines(found.filter((result) => isViolation(result) && !isExcused(rule(result)))),
      unjudged: lines(found.filter((result) => !isViolation(result) && !isJudged(rule(result)))),
    };
  } finally {
    Object.assign(page.console, { log, error, warn, debug });
  }
}
