/**
 * Words of everyday speech: who asks `mailtje naar de verkeerde gestuurd` is looking for what is about mail. In texts of
 * public bodies such words are rare, so by that alone they would tell more than what the question is about.
 */
import { stem } from '../words/stem.js';

/**
 * In one form each. Left out is what a registration may be about in any form with the same stem: `kopen`, `natuurlijk` because of
 * `natuur`, `boos` because of `bos`.
 */
const WORDS = `
aardig absoluut achter allemaal alles amper bang bedenken bedoelen beetje begin beginnen behalve behoorlijk belangrijk
benieuwd bereid beter bezig binnenkort blij blijkbaar blijven boven brengen buiten dag denken dichtbij dingen direct
doorgaan drie duidelijk dun durven echte eenmaal eentje eenvoudig eerder eerste eigenlijk einde eindelijk elke enige
enkel enorm erg ergens ernstig even extra fijn flink gaaf geleden geloven gelukkig gemakkelijk geven gewend gewoon
gisteren goed graag grappig grootste haast half hard heel helaas helemaal herinneren hetzelfde hoeven houden idee
inderdaad ineens interessant jaar jammer kant kennen klaar klein kort laat laatste lang langzaam lastig later leuk
liever liggen logisch lukken maand maken makkelijk manier meenemen meest meestal meteen mezelf minuten misschien missen
moeilijk moeite mogelijk moment mooi morgen nemen nergens netjes niemand niets niks nodig noemen nogal nooit normaal
ongeveer ooit opnieuw overal paar perfect plotseling praten precies prima proberen probleem raar rustig samen serieus
simpel situatie slecht snel sommige soms spullen staan stap sterk stiekem stom stoppen straks tamelijk tegelijk
tenminste teveel tien toch toekomst toen totaal trouwens twee tweede uiteindelijk uiteraard vanavond vandaag vast ver
veranderen verder vergeten verkeerd verrassing vertellen vier vijf vinden vlak voelen voldoende vooral voorbeeld voorbij
voorzichtig vorige vreemd vreselijk vroeger waarschijnlijk week wegens weinig zeer zeggen zelfde zelfs zes zetten zeven
zien zoiets zolang zomaar zonde zoveel zover zulke zwaar
`;

let stems: ReadonlySet<string> | undefined;

export function isEveryday(word: string): boolean {
  stems ??= new Set(WORDS.split(/\s+/).filter(Boolean).map(stem));
  return stems.has(stem(word));
}
