import htmx from 'htmx.org/dist/htmx.esm.js';
import { morphing } from './support/page.js';
import { specify } from './support/specify.js';

specify(
  morphing(`htmx ${htmx.version}, which morphs`, (place, text) =>
    htmx.swap({ text, sourceElement: place, target: place, swap: 'innerMorph' }),
  ),
);
