/**
 * Expressions over labels, as the kader writes the exceptions of its requirements: labels with or without quotes, `&&`,
 * `||`, `!` and parentheses. Read by a small parser, because evaluating data as code is how data becomes code.
 */
import { RegisterError } from '../errors.js';
import { LIMITS } from '../limits.js';
import { gathered } from '../prototype-js.js';

/**
 * For which of many sets of labels an expression holds, each set being one bit: `having` gives those with a label, and
 * `all` is every one of them.
 */
export type Expression = (having: (label: string) => bigint, all: bigint) => bigint;

/** These bounds keep a hostile one from taking time or stack. */
const LONGEST = LIMITS.exceptionLength;
const DEEPEST = 50;

const TOKEN = /\s*(&&|\|\||!|\(|\)|"[^"]*"|'[^']*'|[\p{L}\p{N}_-]+)\s*/uy;

/** Reads an expression; throws `wrong-shape` with the place when it cannot be read. */
export function parseExpression(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;

  const refuse = (what: string): never => {
    throw unreadable(text, `${what} at its part ${at + 1}`);
  };
  const next = (token: string): boolean => (tokens[at] === token ? ((at += 1), true) : false);

  function either(): Expression {
    const parts = [both()];
    while (next('||')) parts.push(both());
    return parts.length === 1
      ? (parts[0] as Expression)
      : (having, all) => gathered(parts, (sum, part) => sum | part(having, all), 0n);
  }
  function both(): Expression {
    const parts = [single()];
    while (next('&&')) parts.push(single());
    return parts.length === 1
      ? (parts[0] as Expression)
      : (having, all) => gathered(parts, (sum, part) => sum & part(having, all), all);
  }
  function single(): Expression {
    depth += 1;
    if (depth > DEEPEST) refuse('it is nested too deeply');
    const expression = unnested();
    depth -= 1;
    return expression;
  }
  function unnested(): Expression {
    if (next('!')) {
      const inner = single();
      return (having, all) => all & ~inner(having, all);
    }
    if (next('(')) {
      const inner = either();
      return next(')') ? inner : refuse('a closing parenthesis is missing');
    }
    const token = tokens[at] ?? refuse('it ends too early');
    if (/^(&&|\|\||\))$/.test(token)) refuse(`there should be a label and not ${token}`);
    at += 1;
    const label = token.replace(/^["']|["']$/g, '').trim();
    return label ? (having) => having(label) : refuse('there is an empty label');
  }

  const whole = either();
  return at === tokens.length ? whole : refuse(`there is something left: ${String(tokens[at])}`);
}

function tokensOf(text: string): string[] {
  if (text.length > LONGEST) throw unreadable(text.slice(0, 100), `it is longer than ${LONGEST} characters`);
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw unreadable(text, `it has an unknown sign at character ${from + 1}`);
    tokens.push(token);
  }
  return tokens;
}

const unreadable = (text: string, what: string): RegisterError =>
  new RegisterError({
    code: 'wrong-shape',
    what: `An exception cannot be read: ${what}`,
    where: text,
    remedy: 'Write labels with &&, ||, ! and parentheses',
  });
