/** A worker that crashes during a query. */
import { expect } from '@open-wc/testing';
import { until } from '../elements/helpers/harness.js';
import { Folder, guarded, paste, read, report, well } from './faulty.js';

describe('the worker crashing during a query', () => {
  guarded();

  it('is answered by the page itself, and nothing is lost', async function () {
    const workers: Worker[] = [];
    const Usual = window.Worker;
    window.Worker = class extends Usual {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        workers.push(this);
      }
    };
    try {
      const folder = await new Folder('register').breaks({ file: 'index', hang: true });
      const element = paste('register-search', folder.src);
      await until(() => read(element).includes('30 algoritmes'));
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('form input')!;
      field.value = 'parkeren';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await until(() => performance.getEntriesByName(new URL(folder.src, location.href).href).length);
      while ((await folder.names('index')).length === 0) await new Promise(requestAnimationFrame);
      await folder.breaks();
      for (const worker of workers) {
        worker.terminate();
        worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
      }
      expect(workers, 'no worker was started').to.have.length.greaterThan(0);
      const text = await well(element, 'gevonden voor ‘parkeren’');
      await report('worker crashes during a query', 'register-search', text, 'by itself, at once');
    } finally {
      window.Worker = Usual;
    }
  });
});
