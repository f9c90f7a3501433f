/**
 * The thesaurus of this library: the words in which people ask, with those in which Dutch public bodies write. It is
 * general: made from what bodies, laws, products and techniques are called, not from questions that were once asked.
 */
import { type Group, parseThesaurus } from './parse.js';
import { ECONOMY } from './topics/economy.js';
import { EFFECTS } from './topics/effects.js';
import { ENGLISH_LIFE } from './topics/english-life.js';
import { ENGLISH_STATE } from './topics/english-state.js';
import { EVERYDAY } from './topics/everyday.js';
import { FORMS } from './topics/forms.js';
import { FRISIAN } from './topics/frisian.js';
import { LAWS } from './topics/laws.js';
import { ORGANISATIONS } from './topics/organisations.js';
import { PLACES } from './topics/places.js';
import { PRODUCTS } from './topics/products.js';
import { PUBLIC_SPACE } from './topics/public-space.js';
import { SAFETY } from './topics/safety.js';
import { SOCIAL } from './topics/social.js';
import { SUPPLIERS } from './topics/suppliers.js';
import { TECHNOLOGY } from './topics/technology.js';

export { entries, type Relation } from './entries.js';
export { parseThesaurus, phraseOf, printGroup, type Group, type RelationKind } from './parse.js';

/** The text of each topic, by the name of its file. */
export const TOPICS: ReadonlyMap<string, string> = new Map([
  ['economy', ECONOMY],
  ['effects', EFFECTS],
  ['english-life', ENGLISH_LIFE],
  ['english-state', ENGLISH_STATE],
  ['everyday', EVERYDAY],
  ['forms', FORMS],
  ['frisian', FRISIAN],
  ['laws', LAWS],
  ['organisations', ORGANISATIONS],
  ['places', PLACES],
  ['products', PRODUCTS],
  ['public-space', PUBLIC_SPACE],
  ['safety', SAFETY],
  ['social', SOCIAL],
  ['suppliers', SUPPLIERS],
  ['technology', TECHNOLOGY],
]);

let made: readonly Group[] | undefined;

/** All groups of all topics. They are parsed once. */
export function thesaurus(): readonly Group[] {
  made ??= [...TOPICS].flatMap(([topic, text]) => parseThesaurus(text, `the thesaurus on ${topic}`));
  return made;
}
