/**
 * The peer of the checklist: what a page would write by hand. Every requirement with its measures as checkboxes, drawn at
 * once; after each tick it counts again and keeps the whole in one key of the storage.
 */
const source = document.querySelector('script')?.dataset['kader'];
const kader = await (await fetch(String(source))).json();
const ticked = new Set(JSON.parse(localStorage.getItem('plain') ?? '[]'));
const list = document.querySelector('ul');

function count() {
  const text = `${String(ticked.size)} van ${String(kader.measures.length)} maatregelen gedaan`;
  /** @type {HTMLElement} */ (document.querySelector('#progress')).textContent = text;
  const bar = document.querySelector('progress');
  if (bar) Object.assign(bar, { max: kader.measures.length, value: ticked.size });
}

/** @type {Map<string, any[]>} */
const measuresOf = new Map();
for (const measure of kader.measures) {
  for (const key of measure.requirements) measuresOf.set(key, [...(measuresOf.get(key) ?? []), measure]);
}
for (const { key, title } of kader.requirements) {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('h3'), { textContent: title.nl }));
  for (const measure of measuresOf.get(key) ?? []) {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: measure.key });
    box.checked = ticked.has(measure.key);
    label.append(box, measure.title.nl);
    item.append(label);
  }
  list?.append(item);
}
list?.addEventListener('change', ({ target }) => {
  const { name, checked } = /** @type {HTMLInputElement} */ (target);
  if (checked) ticked.add(name);
  else ticked.delete(name);
  for (const box of document.getElementsByName(name)) /** @type {HTMLInputElement} */ (box).checked = checked;
  localStorage.setItem('plain', JSON.stringify([...ticked]));
  count();
});
count();
