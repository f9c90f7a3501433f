/**
 * The AI Act profile of one algorithm: what its owner knows of it.
 *
 * Values are the slugs of the kader's labels. What is not known is left out; `niet-van-toepassing` is an answer.
 */

/** The groups of the profile, in the order in which they are asked. */
export const PROFILE_GROUPS = [
  'role',
  'application',
  'riskGroup',
  'transparency',
  'systemicRisk',
  'openSource',
  'conformity',
  'operational',
] as const;
export type ProfileGroup = (typeof PROFILE_GROUPS)[number];

export const NOT_APPLICABLE = 'niet-van-toepassing';

/** The values of each group. Those that only the task registry knows are there so that nothing is lost on the way. */
export const PROFILE_VALUES = {
  role: ['aanbieder', 'gebruiksverantwoordelijke', 'importeur', 'distributeur', NOT_APPLICABLE],
  application: [
    'ai-systeem',
    'ai-systeem-voor-algemene-doeleinden',
    'ai-model-voor-algemene-doeleinden',
    'geen-algoritme',
    'impactvol-algoritme',
    'niet-impactvol-algoritme',
    NOT_APPLICABLE,
  ],
  riskGroup: [
    'hoog-risico-ai-systeem',
    'geen-hoog-risico-ai-systeem',
    'verboden-ai',
    'uitzondering-van-toepassing',
    NOT_APPLICABLE,
  ],
  transparency: ['transparantieverplichting', 'geen-transparantieverplichting', NOT_APPLICABLE],
  systemicRisk: ['systeemrisico', 'geen-systeemrisico', NOT_APPLICABLE],
  openSource: ['open-source', 'geen-open-source', NOT_APPLICABLE],
  conformity: ['beoordeling-door-derde-partij', NOT_APPLICABLE],
  operational: ['in-gebruik', 'in-ontwikkeling', NOT_APPLICABLE],
} as const satisfies Record<ProfileGroup, readonly string[]>;

export type ProfileValue<G extends ProfileGroup> = (typeof PROFILE_VALUES)[G][number];

/** The profile. One may have several roles; of all else there is one. An empty object is a profile of which nothing is known. */
export type Profile = Readonly<
  { role?: readonly ProfileValue<'role'>[] } & {
    [G in Exclude<ProfileGroup, 'role'>]?: ProfileValue<G>;
  }
>;

/** One answer of a profile. */
export interface ProfileLabel {
  readonly group: ProfileGroup;
  readonly value: string;
}
