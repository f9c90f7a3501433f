import { renderStreamMessage } from '@hotwired/turbo';
import { morphing } from './support/page.js';
import { specify } from './support/specify.js';

specify(
  morphing('Turbo 8, with streams that morph', ({ id }, html) =>
    renderStreamMessage(
      `<turbo-stream action="update" method="morph" target="${id}"><template>${html}</template></turbo-stream>`,
    ),
  ),
);
