/** Everything that is written to the terminal goes through here: data and errors of others must not steer it. */
import { stderr, stdout } from 'node:process';

/** Control characters but for line breaks, and signs that turn the direction of text around. */
const STEERING = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const printable = (text: string): string => text.replace(STEERING, ' ');

/** What the command was asked for. */
export const say = (text: string): void => void stdout.write(printable(text));

/** What is said beside it: problems and errors. */
export const tell = (text: string): void => void stderr.write(printable(text));
