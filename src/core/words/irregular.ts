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

/** Of each word the key of its family, which ends in a point, as no word does. */
const KEYS = new Map<string, string>();
/** Of each key what all words of the family begin with. */
const STARTS = new Map<string, string>();
for (const line of FAMILIES.trim().split('\n')) {
  const words = line.split(' ');
  const key = `${words[0] ?? ''}.`;
  for (const word of words) {
    KEYS.set(word, key);
    STARTS.set(key, startOfBoth(STARTS.get(key) ?? word, word));
  }
}

export const irregularKey = (word: string): string | undefined => KEYS.get(word);

/** What the words of such a family begin with; nothing when the key is another. */
export const irregularStart = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : STARTS.get(key);
