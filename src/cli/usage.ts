/** Reading arguments: Node's own parser, with its complaints turned into ours. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command that was called in a way that it cannot understand; ends with status 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly command: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** Parses strictly: an option that is mistyped must not be taken for a source. */
export function parse<const O extends Options>(command: string, args: string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    const [message = 'The arguments cannot be read'] = cause instanceof Error ? cause.message.split(/[.\n]/) : [];
    const ambiguous = /'(--[a-z-]+).*ambiguous/.exec(message)?.[1];
    const clear =
      ambiguous && `What follows ${ambiguous} begins with a dash; if that is its value, write ${ambiguous}=-…`;
    throw new UsageError(clear ?? message, command, cause);
  }
}

/** A whole number from 1 up. */
export function count(
  command: string,
  name: string,
  value: string | undefined,
  fallback: number,
  most: number,
): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new UsageError(`--${name} takes a whole number from 1 to ${most}, not "${value}"`, command);
}
