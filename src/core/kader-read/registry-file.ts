/** One file of the task registry: YAML, with Markdown in two of its values. */
import {
  type AnyItem,
  type ItemText,
  type KaderItem,
  LABEL_GROUPS,
  type LabelGroup,
  type RequirementLabels,
  type TextSection,
} from '../kader/model.js';
import { titleMark } from '../kader/title-mark.js';
import { lawOf } from '../kader/vocabulary.js';
import { LIMITS } from '../limits.js';
import { LABEL_GROUP_OF, valuesOf } from '../profile/kader-labels.js';
import { PROFILE_GROUPS } from '../profile/profile.js';
import { profileFromTaskRegistry } from '../profile/task-registry.js';
import { fileAddress, linkAddress } from './addresses.js';
import { common, expect, line, reportOthers } from './item-facts.js';
import { quoted, type Tell } from './problems.js';
import type { RawLinks, ReadItem, SourceFile } from './read-types.js';
import { readBody } from './sections.js';
import { plain } from './text-nodes.js';
import { Fields } from './yaml-fields.js';

const NAMES = { title: 'name', urn: 'urn', phases: 'lifecycle', topics: 'subject', roles: 'suggested_roles' };
/** What belongs to system cards, in which these files are filled in. */
const IGNORED = ['systemcard_path', 'schema_version', 'language', 'owners', 'date', 'template', 'tasks', 'type'];
const KEYS = [...Object.values(NAMES), ...IGNORED, 'description', 'explanation', 'url', 'links'];
const REQUIREMENT_KEYS = [...KEYS, 'ai_act_profile', 'always_applicable'];

/** The headings that the kader itself gives to these two texts. */
const HEADINGS = { requirement: 'Vereiste', measure: 'Maatregel', instrument: 'Hulpmiddel' };

export function readRegistryFile(file: SourceFile, tell: Tell): ReadItem | undefined {
  const fields = Fields.read(file.text, 1, tell);
  if (!fields) return undefined;
  reportOthers(fields, file.kind === 'requirement' ? REQUIREMENT_KEYS : KEYS, tell);
  const shared = common(file.kind, file.key, fields, NAMES, tell);
  if (!shared) return undefined;
  if (file.kind !== 'instrument') {
    expect(fields, NAMES.phases, shared.phases.length > 0, tell);
    expect(fields, NAMES.topics, shared.topics.length > 0, tell);
  }

  const address = fileAddress(file.kind, file.key);
  const description = textsOf('description', HEADINGS[file.kind], fields, address, tell);
  const explanation = textsOf('explanation', 'Toelichting', fields, address, tell);
  const sections = [...description, ...explanation];
  const summary = summaryOf(description, explanation, shared.mark);
  const url = linkAddress(fields.text('url'), address);
  const item = {
    ...shared,
    ...(url !== undefined && { url }),
    ...(summary && { summary }),
    sources: file.kind === 'instrument' && url !== undefined ? [{ title: shared.title.nl, url }] : [],
  };
  const text: ItemText | undefined = sections.length > 0 ? { key: file.key, sections } : undefined;
  return { ...finish(file, item, fields, tell), text };
}

/** A value in Markdown as sections: its own headings of level 2 begin others. */
function textsOf(key: string, heading: string, fields: Fields, address: string, tell: Tell): readonly TextSection[] {
  const body = readBody(fields.text(key), address);
  if (!body) tell(fields.line(key), 'unreadable', `The ${key} cannot be read, so it is left out`, 'Check its Markdown');
  return (body?.sections ?? []).map((section) => (section.heading === '' ? { ...section, heading } : section));
}

/** The description; or, where that only repeats the title, the beginning of the explanation. */
function summaryOf(
  description: readonly TextSection[],
  explanation: readonly TextSection[],
  mark: KaderItem['mark'],
): string {
  const said = plain(description[0]?.text ?? []);
  return line(
    said && titleMark(said) !== mark ? said : plain(explanation[0]?.text.slice(0, 1) ?? []) || said,
    LIMITS.textLength,
  );
}

function finish(
  { kind }: SourceFile,
  shared: NonNullable<ReturnType<typeof common>> & Pick<AnyItem, 'sources'>,
  fields: Fields,
  tell: Tell,
): { item: AnyItem; links: RawLinks } {
  const links = fields.list('links');
  if (kind === 'measure')
    return { item: { ...shared, kind, requirements: [], audits: {} }, links: { requirements: links } };
  if (kind === 'instrument')
    return { item: { ...shared, kind, categories: [], requirements: [], measures: [] }, links: {} };
  const always = fields.text('always_applicable');
  if (!['0', '1'].includes(always))
    tell(
      fields.line('always_applicable'),
      'unknown',
      'always_applicable is neither 0 nor 1',
      'Write 1 or 0; it is read as 0',
    );
  return {
    item: {
      ...shared,
      kind,
      law: lawOf(shared.urn),
      labels: labelsOf(fields, tell),
      exceptions: [],
      always: always === '1',
    },
    links: { measures: links },
  };
}

/** The registry's words as labels of the kader. An empty list restricts nothing, so its group stays away. */
function labelsOf(fields: Fields, tell: Tell): RequirementLabels {
  const found = new Map<string, string[]>();
  const lists = fields.firstMap('ai_act_profile');
  for (const key of lists.keys) {
    for (const { text, line: at } of lists.list(key)) {
      const { profile } = profileFromTaskRegistry({ [key]: [text] });
      const group = PROFILE_GROUPS.find((name) => profile[name] !== undefined);
      const label = group && (LABEL_GROUP_OF[group] as LabelGroup);
      if (group && label && LABEL_GROUPS.includes(label))
        found.set(label, [...(found.get(label) ?? []), ...valuesOf(profile, group)]);
      else
        tell(
          at,
          'unknown',
          `${quoted(key)} has ${quoted(text)}, which no label says`,
          'Correct it; it restricts nothing',
        );
    }
  }
  return Object.fromEntries(LABEL_GROUPS.flatMap((group) => (found.has(group) ? [[group, found.get(group)]] : [])));
}
