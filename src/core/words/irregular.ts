/**
 * Families that the letters of their words do not tell: the stemmer makes one word of `boot` and `bot`, of `ouders` and
 * `ouderen`, of `nieuws` and `nieuw`. A line is a whole family, and no word on it is a form of any other word.
 */
const FAMILIES = `
aansprakelijk aansprakelijke aansprakelijkheid
arts artsen
beschikbaar beschikbare beschikbaarheid
bom bommen
boot boten bootje bootjes
burgerlijk burgerlijke
gebruikelijk gebruikelijke
handel handels
inhouding inhoudingen
inzetbaar inzetbare inzetbaarheid
kans kansen
leges
les lessen
lezen lees leest gelezen
mens mensen
middelbaar middelbare
nieuws
openbaar openbare openbaarheid
overheid overheden overheids
overig overige overigens
oudere ouderen
persoonlijk persoonlijke
plaats plaatse plaatsen plaatsje plaatsjes
reeds
rekening rekeningen rekenings
sloot slootje slootjes
stad steden stads
steeds
uitvoer
vals valse valsheid
verstandig verstandige
weet weten
wens wensen
zak zakken zakje zakjes
zone zones
`;

/** What two words begin with. */
function startOfBoth(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Words of a family that differ sooner have each a start of their own: what `lezen` and `gelezen` begin with is nothing. */
const ALIKE = 3;

/** Of each word the key of its family, which ends in a point, as no word does. */
const KEYS = new Map<string, string>();
/** Of each key what the words of the family begin with, one of these. */
const STARTS = new Map<string, readonly string[]>();
for (const line of FAMILIES.trim().split('\n')) {
  const words = line.split(' ');
  const key = `${words[0] ?? ''}.`;
  const starts = new Map<string, string>();
  for (const word of words) {
    const alike = word.slice(0, ALIKE);
    KEYS.set(word, key);
    starts.set(alike, startOfBoth(starts.get(alike) ?? word, word));
  }
  STARTS.set(key, [...starts.values()]);
}

export const irregularKey = (word: string): string | undefined => KEYS.get(word);

/** What the words of such a family begin with, one of these; nothing when the key is another. */
export const irregularStarts = (key: string | undefined): readonly string[] | undefined =>
  key === undefined ? undefined : STARTS.get(key);
