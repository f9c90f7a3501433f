/**
 * The short codes of the tables of facts. One list for reading them and for writing them (`tools/catalogue.js`), in the
 * order in which they stand in a cell.
 */
import { type LabelGroup } from '../core/kader/model.js';
import { CATEGORIES, PHASES, ROLES, TOPICS } from '../core/kader/vocabulary.js';

/** What each code of a column stands for. */
export type Codes = ReadonlyMap<string, string>;

const codes = (pairs: Readonly<Record<string, string>>): Codes => new Map(Object.entries(pairs));
const zip = (short: readonly string[], long: readonly string[]): Codes =>
  new Map(long.map((word, place) => [short[place] ?? word, word]));

/** A phase is its place in the kader's order, `0` to `8`. */
export const PHASE_CODES: Codes = zip(
  PHASES.map((_, place) => String(place)),
  PHASES,
);
export const TOPIC_CODES: Codes = zip(['gov', 'mc', 'tra', 'fr', 'bias', 'data', 'trv', 'priv', 'ink', 'duur'], TOPICS);
export const ROLE_CODES: Codes = zip(['pl', 'ba', 'ow', 'ju'], ROLES);
/** Written in full: there are few of them. */
export const CATEGORY_CODES: Codes = zip([], CATEGORIES);

const NONE = 'niet-van-toepassing';

/** The labels of the AI Act profile, group by group in the order of their columns. */
export const LABEL_CODES: Readonly<Record<LabelGroup, Codes>> = {
  'soort-toepassing': codes({
    S: 'ai-systeem',
    SA: 'ai-systeem-voor-algemene-doeleinden',
    M: 'ai-model-voor-algemene-doeleinden',
  }),
  risicogroep: codes({
    H: 'hoog-risico-ai-systeem',
    G: 'geen-hoog-risico-ai-systeem',
    V: 'verboden-ai',
    U: 'uitzondering-van-toepassing',
    N: NONE,
  }),
  'rol-ai-act': codes({ A: 'aanbieder', G: 'gebruiksverantwoordelijke', I: 'importeur', D: 'distributeur' }),
  transparantieverplichting: codes({ T: 'transparantieverplichting', G: 'geen-transparantieverplichting', N: NONE }),
  systeemrisico: codes({ S: 'systeemrisico', G: 'geen-systeemrisico', N: NONE }),
  'open-source': codes({ O: 'open-source', G: 'geen-open-source', N: NONE }),
};

/** The two expressions that occur: an exception of the law applies (`U`), and the one for open source (`O`). */
export const EXCEPTION_CODES: Codes = codes({
  U: 'risicogroep-uitzondering-van-toepassing',
  O:
    '("soort-toepassing-ai-systeem-voor-algemene-doeleinden" || "soort-toepassing-ai-systeem")' +
    ' && "open-source-open-source" && "transparantieverplichting-geen-transparantieverplichting"' +
    ' && "risicogroep-geen-hoog-risico-ai-systeem"',
});
