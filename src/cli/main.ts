#!/usr/bin/env node
/** The command line: picks the command, and turns what goes wrong into a message and an exit status. */
import { argv, exit, stdout } from 'node:process';
import { asRegisterError } from '../core/errors.js';
import { VERSION } from '../core/version.js';
import { HELP } from './help.js';
import { kaderCommand } from './kader-command.js';
import { searchCommand } from './search-command.js';
import { snapshotCommand } from './snapshot-command.js';
import { say, tell } from './terminal.js';
import { UsageError } from './usage.js';

/** Done; the data or the network did not allow it; the command was called in a wrong way. */
const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

const COMMANDS: Record<string, (args: string[]) => Promise<boolean>> = {
  snapshot: snapshotCommand,
  search: searchCommand,
  kader: kaderCommand,
};

const helpFor = (name: string): string => (Object.hasOwn(HELP, name) && HELP[name]) || HELP[''];

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) {
    tell(HELP['']);
    return EXIT.usage;
  }
  if (name === '--version' || name === '-v') {
    say(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    say(helpFor(args[0] ?? ''));
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}"`, '');
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.includes('--help') || options.includes('-h')) {
    say(helpFor(name));
    return EXIT.ok;
  }
  return (await command(args)) ? EXIT.ok : EXIT.failed;
}

function report(thrown: unknown): number {
  if (thrown instanceof UsageError) {
    tell(`${thrown.message}. See: algoritmeregister-widgets ${thrown.command} --help\n`.replace('  ', ' '));
    return EXIT.usage;
  }
  const error = asRegisterError(thrown);
  tell(`${error.message}\n`);
  // A fault of ours is worth its stack; everything else says what to do in its message.
  if (error.code === 'internal' && thrown instanceof Error) tell(`${thrown.stack ?? ''}\n`);
  return error.code === 'bad-option' ? EXIT.usage : EXIT.failed;
}

// A reader such as `head` that closes the pipe early has what it wanted.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') exit(EXIT.ok);
  throw error;
});

run(argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (thrown: unknown) => (process.exitCode = report(thrown)),
);
