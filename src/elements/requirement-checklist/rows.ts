/** Which requirements stand in the checklist, in which groups and in what order. Pure. */
import type { Checklist } from '../../core/checklist/model.js';
import type { Kader, Measure, Requirement } from '../../core/kader/model.js';
import type { Relations } from '../../core/kader/relations.js';
import { byLaw, byPhase, byRole } from '../../core/kader/vocabulary.js';
import { verdictOf } from '../../core/profile/match.js';
import type { MatchMode, Verdict } from '../../core/profile/match-types.js';
import type { Profile } from '../../core/profile/profile.js';
import type { GroupName, OtherGroup } from '../../locales/checklist/index.js';

/**
 * One requirement in one group: it stands in every group that it belongs to, with the same answer. A withdrawn one is
 * only known by its answer.
 */
export interface Row {
  readonly urn: string;
  readonly requirement: Requirement | undefined;
  readonly verdict: Verdict | undefined;
  readonly measures: readonly Measure[];
  /** The name of the group that this row is in, and those of all groups of the requirement, in their order. */
  readonly group: string;
  readonly groups: readonly string[];
}

/** On paper and in files a requirement comes once, in the first of its groups. */
export const isFirst = ({ group, groups }: Row): boolean => group === groups[0];

export interface Group {
  /** A slug of a phase, law or role, or one of the other groups. */
  readonly name: string;
  readonly kind: GroupName | OtherGroup;
  readonly rows: readonly Row[];
}

export const GROUP_NAMES = ['phase', 'law', 'role'] as const satisfies readonly GroupName[];

const ORDERS = { phase: byPhase, law: byLaw, role: byRole } as const;

const groupsOf = (requirement: Requirement, by: GroupName): readonly string[] =>
  by === 'law' ? [requirement.law] : by === 'phase' ? requirement.phases : requirement.roles;

/** What a kader and a profile give, whatever was filled in. */
export interface Plan {
  /** What applies by phase, law or role, and last what is not known yet. */
  readonly groups: readonly Group[];
  /** What does not apply, by URN. */
  readonly outside: ReadonlyMap<string, Row>;
  /** What applies. */
  readonly applying: readonly Requirement[];
}

export function planOf(kader: Kader, relations: Relations, profile: Profile, mode: MatchMode, by: GroupName): Plan {
  const order = ORDERS[by];
  const groups = new Map<string, Row[]>();
  const outside = new Map<string, Row>();
  const unknown: Row[] = [];
  const applying: Requirement[] = [];
  for (const requirement of kader.requirements) {
    const verdict = verdictOf(requirement, profile, mode);
    const row = { urn: requirement.urn, requirement, verdict, measures: relations.measuresOf(requirement.key) };
    if (verdict === 'does-not') outside.set(row.urn, { ...row, ...only('outside') });
    else if (verdict === 'unknown') unknown.push({ ...row, ...only('unknown') });
    else {
      applying.push(requirement);
      const own = [...new Set(groupsOf(requirement, by))].sort(order);
      const all = own.length ? own : [''];
      for (const group of all) {
        const copy: Row = { ...row, group, groups: all };
        const rows = groups.get(group);
        if (rows) rows.push(copy);
        else groups.set(group, [copy]);
      }
    }
  }
  const names = [...groups.keys()].sort((a, b) => Number(!a) - Number(!b) || order(a, b));
  return {
    groups: [
      ...names.map((name): Group => ({ name, kind: name ? by : 'none', rows: groups.get(name) ?? [] })),
      ...other('unknown', unknown),
    ],
    outside,
    applying,
  };
}

/**
 * All groups, also of what was filled in and is not needed, or not there any more: an answer never goes out of sight.
 * `kept` are rows that stay for now, because a visitor is working in them.
 */
export function groupsOfPlan(
  plan: Plan,
  relations: Relations,
  { answers }: Checklist,
  kept: Iterable<string>,
): readonly Group[] {
  const outside: Row[] = [];
  const withdrawn: Row[] = [];
  const filled = new Set(answers.map(({ urn }) => urn));
  for (const urn of new Set([...filled, ...kept])) {
    const row = plan.outside.get(urn);
    if (row) outside.push(row);
    else if (filled.has(urn) && !relations.byUrn(urn)) {
      withdrawn.push({ urn, requirement: undefined, verdict: undefined, measures: [], ...only('withdrawn') });
    }
  }
  return [...plan.groups, ...other('outside', outside), ...other('withdrawn', withdrawn)];
}

/** In which group a row is that is in one group only. */
const only = (group: OtherGroup): Pick<Row, 'group' | 'groups'> => ({ group, groups: [group] });

const other = (kind: OtherGroup, rows: readonly Row[]): Group[] => (rows.length ? [{ name: kind, kind, rows }] : []);
