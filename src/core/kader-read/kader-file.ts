/** One file of the Algoritmekader: front matter in YAML, then Markdown. */
import { type AnyItem, type ItemText, LABEL_GROUPS, type RequirementLabels } from '../kader/model.js';
import { areExceptions } from '../kader/stored.js';
import { CATEGORIES, lawOf, LAWS } from '../kader/vocabulary.js';
import { LIMITS } from '../limits.js';
import type { NamedLink } from '../model/registration.js';
import { fileAddress } from './addresses.js';
import { checkExpression, checkLabel, common, expect, known, line, reportOthers } from './item-facts.js';
import { quoted, type Tell } from './problems.js';
import type { RawLinks, ReadItem, SourceFile } from './read-types.js';
import { type ItemBody, readBody, readLine } from './sections.js';
import { Fields } from './yaml-fields.js';

const NAMES = { title: 'title', urn: 'id', phases: 'levenscyclus', topics: 'onderwerp', roles: 'rollen' };
/** What says how the site shows a page. */
const IGNORED = ['hide', 'search', 'tags', 'icon', 'status_vereiste'];
const SHARED = [...Object.values(NAMES), 'toelichting', ...IGNORED];
const KEYS = {
  requirement: [...SHARED, ...LABEL_GROUPS, 'uitzondering'],
  measure: [...SHARED, 'vereiste', 'sources', 'bronnen'],
  instrument: [...SHARED, 'categorie', 'vereiste', 'maatregel'],
};

const LAW_CODES: readonly string[] = LAWS;

const FRONT = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

export function readKaderFile(file: SourceFile, tell: Tell): ReadItem | undefined {
  const [head, front] = FRONT.exec(file.text) ?? [];
  if (head === undefined || front === undefined) {
    tell(1, 'unreadable', 'There is no front matter, so the file is left out', 'Begin with a line of three hyphens');
    return undefined;
  }
  const fields = Fields.read(front, 2, tell);
  if (!fields) return undefined;
  reportOthers(fields, KEYS[file.kind], tell);
  const shared = common(file.kind, file.key, fields, NAMES, tell);
  if (!shared) return undefined;
  expect(fields, NAMES.phases, shared.phases.length > 0, tell);
  expect(fields, NAMES.topics, shared.topics.length > 0, tell);
  expect(fields, NAMES.roles, shared.roles.length > 0, tell);
  const address = fileAddress(file.kind, file.key);
  const body = readBody(file.text.slice(head.length), address);
  if (!body) {
    const first = head.split('\n').length;
    tell(first, 'unreadable', 'The text cannot be read, so it is left out', 'Check what stands below the front matter');
  }
  const { sources = [], lead = [], sections = [] }: Partial<ItemBody> = body ?? {};
  const summary = line(readLine(fields.text('toelichting'), address), LIMITS.textLength);
  expect(fields, 'toelichting', summary !== '', tell);
  const item = { ...shared, ...(summary && { summary }), sources };
  const text: ItemText | undefined = sections.length > 0 ? { key: file.key, sections } : undefined;
  const finished = finish(file, item, fields, lead, tell);
  return finished && { ...finished, text };
}

type Shared = NonNullable<ReturnType<typeof common>> & Pick<AnyItem, 'sources'>;

function finish(
  { kind }: SourceFile,
  shared: Shared,
  fields: Fields,
  lead: ItemBody['lead'],
  tell: Tell,
): { item: AnyItem; links: RawLinks } | undefined {
  if (kind === 'requirement') {
    const law = lawOf(shared.urn);
    if (!LAW_CODES.includes(law)) {
      const remedy = `Use one of ${LAWS.join(', ')}; until then it is taken to apply to every algorithm`;
      tell(fields.line(NAMES.urn), 'unknown', `The id names the unknown law ${quoted(law)}`, remedy);
    }
    const exceptions = exceptionsOf(fields, tell);
    if (!exceptions) return undefined;
    return {
      item: {
        ...shared,
        kind,
        law,
        labels: labelsOf(fields, tell),
        exceptions,
        // What is not of the AI Act is there for every algorithm; the labels of those say that they restrict nothing.
        always: law !== 'aia',
      },
      links: {},
    };
  }
  if (kind === 'measure') {
    return {
      item: { ...shared, kind, requirements: [], audits: auditsOf(fields, tell) },
      links: { requirements: listOf(fields, 'vereiste', tell) },
    };
  }
  const categories = known(fields, 'categorie', CATEGORIES, tell);
  expect(fields, 'categorie', categories.length > 0, tell);
  return {
    item: { ...shared, kind, categories, requirements: [], measures: [], sources: withLead(lead, shared.sources) },
    links: { requirements: listOf(fields, 'vereiste', tell), measures: listOf(fields, 'maatregel', tell) },
  };
}

/** The button above an instrument, unless what it leads to is among the sources. */
const withLead = (lead: readonly NamedLink[], sources: readonly NamedLink[]): NamedLink[] => [
  ...lead.filter(({ url }) => !sources.some((source) => source.url === url)),
  ...sources,
];

/** A part of an exception is another exception, so one that cannot be kept as it is costs the item. */
function exceptionsOf(fields: Fields, tell: Tell): string[] | undefined {
  const found = listOf(fields, 'uitzondering', tell);
  if (!areExceptions(found.map(({ text }) => text))) {
    const what = 'The exceptions are too many or too long, so this requirement is left out';
    tell(fields.line('uitzondering'), 'unreadable', what, 'Write fewer and shorter ones');
    return undefined;
  }
  return found.map((exception) => checkExpression(exception, tell));
}

/** The items of a list that need not be there; when it is, it should hold something. */
function listOf(fields: Fields, key: string, tell: Tell): ReturnType<Fields['list']> {
  expect(fields, key, !fields.isEmpty(key), tell);
  return fields.list(key);
}

function labelsOf(fields: Fields, tell: Tell): RequirementLabels {
  const labels: Record<string, readonly string[]> = {};
  for (const group of LABEL_GROUPS) {
    const values = fields.list(group).map((found) => checkLabel(group, found, tell));
    expect(fields, group, values.length > 0, tell);
    if (values.length > 0) labels[group] = values;
  }
  return labels;
}

function auditsOf(fields: Fields, tell: Tell): Partial<Record<'ADR' | 'ARK', readonly string[]>> {
  const key = fields.has('bronnen') ? 'bronnen' : 'sources';
  if (key === 'bronnen')
    tell(fields.line(key), 'unknown-key', 'The key of the audit norms is sources', 'Write sources; it is read as that');
  if (!fields.has(key)) return {};
  const norms = fields.map(key);
  expect(fields, key, norms.keys.length > 0, tell);
  reportOthers(norms, ['ADR', 'ARK'], tell);
  const audits: Partial<Record<'ADR' | 'ARK', readonly string[]>> = {};
  for (const framework of ['ADR', 'ARK'] as const) {
    const found = norms.list(framework).map(({ text }) => line(text));
    if (found.length > 0) audits[framework] = found;
  }
  return audits;
}
