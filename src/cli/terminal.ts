/** Everything that is written to the terminal goes through here: data and errors of others must not steer it. */
import { stderr, stdout } from 'node:process';

/** Control characters but for line breaks, and signs that turn the direction of text around. */
// eslint-disable-next-line no-control-regex -- These are the characters meant.
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

const printable = (text: string): string => text.replace(STEERING, ' ');

/** What the command was asked for. */
export const say = (text: string): void => void stdout.write(printable(text));

/** What is said beside it: problems and errors. */
export const tell = (text: string): void => void stderr.write(printable(text));
