import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/core/model/stored-values.js';
import { usableUrl } from '../../../src/core/model/links.js';

const CODE = 'alert(1)';

/** Addresses that run or read something, or hide where they lead. */
const HOSTILE: readonly string[] = [
  ...[
    `javascript:${CODE}`,
    `JaVaScRiPt:${CODE}`,
    ` javascript:${CODE}`,
    `\tjavascript:${CODE}`,
    `\njavascript:${CODE}`,
  ],
  ...[
    `java\tscript:${CODE}`,
    `java\nscript:${CODE}`,
    `java\rscript:${CODE}`,
    `javascript\t:${CODE}`,
    `\u0000javascript:${CODE}`,
  ],
  ...[`\u0001javascript:${CODE}`, `\u001fjavascript:${CODE}`, `\u00a0javascript:${CODE}`, `\u200bjavascript:${CODE}`],
  ...[`\ufeffjavascript:${CODE}`, `\u202ejavascript:${CODE}`, `javascript&colon;${CODE}`, `javascript&#58;${CODE}`],
  ...[`javascript&#x3a;${CODE}`, `java&Tab;script:${CODE}`, `&#106;avascript:${CODE}`, `javascript%3a${CODE}`],
  ...[
    `javascript://https://a.nl/%0a${CODE}`,
    `javascript:/*https://a.nl*/${CODE}`,
    `ｊavascript:${CODE}`,
    `javaſcript:${CODE}`,
  ],
  ...[
    `view-source:javascript:${CODE}`,
    `feed:javascript:${CODE}`,
    `jar:javascript:${CODE}`,
    `vbscript:${CODE}`,
    `livescript:${CODE}`,
  ],
  ...[
    'data:text/html,<script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'DATA:image/svg+xml,<svg>',
    ' data:,x',
    'da\tta:,x',
  ],
  ...[
    'blob:https://a.nl/1',
    'blob:null/1',
    'filesystem:https://a.nl/temporary/a',
    'file:///etc/passwd',
    'about:blank',
    'about:srcdoc',
  ],
  ...[
    'ftp://a.nl',
    'ws://a.nl',
    'wss://a.nl',
    'tel:112',
    'sms:112',
    'intent://a#Intent;end',
    'ms-word:ofe|u|https://a.nl',
    'chrome://x',
  ],
  ...[
    '//a.nl',
    '\\\\a.nl',
    '/\\a.nl',
    '\\/a.nl',
    ':',
    '://',
    'https:',
    'https://',
    'http://[',
    'https://a b/',
    '#x',
    '?x',
    '.',
    '',
  ],
];

describe(`${HOSTILE.length} addresses that are no links`, () => {
  it.each(HOSTILE)('%j', (href) => {
    for (const read of [usableUrl, safeUrl]) {
      const url = read(href) ?? '';
      expect(url === '' ? '' : new URL(url).protocol).not.toMatch(/^(?!https?:$|mailto:$)./);
      expect(url).toBe('');
    }
  });
});
