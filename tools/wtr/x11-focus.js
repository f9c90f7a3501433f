/**
 * Gives the one window on a virtual display the keyboard focus. There is no window manager to do it, and resizing the
 * browser's window takes the focus away, after which `:focus` matches nothing. The three requests that it takes are
 * spoken here, so that no window manager has to be installed. Format: https://www.x.org/releases/X11R7.7/doc/xproto/
 */
import { once } from 'node:events';
import net from 'node:net';

const GET_WINDOW_ATTRIBUTES = 3;
const QUERY_TREE = 15;
const SET_INPUT_FOCUS = 42;
const GET_INPUT_FOCUS = 43;
const VIEWABLE = 2;

/** @param {number} opcode @param {number} detail @param {number[]} words */
function request(opcode, detail, ...words) {
  const bytes = Buffer.alloc(4 + words.length * 4);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(detail, 1);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  words.forEach((word, index) => bytes.writeUInt32LE(word, 4 + index * 4));
  return bytes;
}

/** @param {string} display such as ':99' */
export async function focusOnlyWindow(display) {
  const socket = net.connect(`/tmp/.X11-unix/X${display.replace(':', '')}`);
  await once(socket, 'connect');
  let received = Buffer.alloc(0);

  /** @param {number} size */
  async function read(size) {
    while (received.length < size) {
      const [chunk] = await once(socket, 'data');
      received = Buffer.concat([received, chunk]);
    }
    const bytes = received.subarray(0, size);
    received = received.subarray(size);
    return bytes;
  }

  /** @param {Buffer} message */
  async function ask(message) {
    socket.write(message);
    const head = await read(32);
    return Buffer.concat([head, await read(head.readUInt32LE(4) * 4)]);
  }

  try {
    // 'l': little endian; protocol 11.0; no authorisation, which a virtual display started by us does not ask.
    socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const greeting = await read(8);
    const setup = await read(greeting.readUInt16LE(6) * 4);
    const vendorLength = setup.readUInt16LE(16);
    const formats = setup.readUInt8(21) * 8;
    const root = setup.readUInt32LE(32 + Math.ceil(vendorLength / 4) * 4 + formats);

    const tree = await ask(request(QUERY_TREE, 0, root));
    for (let index = tree.readUInt16LE(16) - 1; index >= 0; index--) {
      const window = tree.readUInt32LE(32 + index * 4);
      const attributes = await ask(request(GET_WINDOW_ATTRIBUTES, 0, window));
      const overridesRedirect = attributes.readUInt8(27) === 1;
      if (attributes.readUInt8(26) !== VIEWABLE || overridesRedirect) continue;
      socket.write(request(SET_INPUT_FOCUS, 1, window, 0));
      // Has an answer, so that the request before it has been dealt with when it comes.
      await ask(request(GET_INPUT_FOCUS, 0));
      return;
    }
  } finally {
    socket.destroy();
  }
}
