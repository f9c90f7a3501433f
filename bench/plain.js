/**
 * What a developer writes in an afternoon: all records as one JSON file, indexed on the page by MiniSearch with prefix
 * and fuzzy search, the first ten drawn on each key stroke. No facets, no marking, no worker: the floor to compare with.
 */
import MiniSearch from 'minisearch';

const input = /** @type {HTMLInputElement} */ (document.querySelector('#query'));
const list = /** @type {HTMLElement} */ (document.querySelector('#results'));
const records = await (await fetch('/data/records.json')).json();
const index = new MiniSearch({
  fields: ['name', 'organisation', 'goal', 'basis'],
  storeFields: ['name', 'organisation', 'goal'],
  searchOptions: { prefix: true, fuzzy: 0.2 },
});
index.addAll(records);

/** @param {{ name: string, organisation: string, goal: string }[]} hits */
function draw(hits) {
  list.replaceChildren(
    ...hits.slice(0, 10).map(({ name, organisation, goal }) => {
      const item = document.createElement('li');
      item.append(
        Object.assign(document.createElement('h3'), { textContent: name }),
        Object.assign(document.createElement('p'), { textContent: organisation }),
        Object.assign(document.createElement('p'), { textContent: goal.slice(0, 280) }),
      );
      return item;
    }),
  );
  document.dispatchEvent(new Event('drawn'));
}

input.addEventListener('input', () => {
  draw(/** @type {any} */ (index.search(input.value)));
});
draw(records);
