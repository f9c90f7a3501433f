/**
 * Words of everyday speech: who asks `mailtje naar de verkeerde gestuurd` is looking for what is about mail. In texts of
 * public bodies such words are rare, so by that alone they would tell more than what the question is about.
 */
import { stem } from '../words/stem.js';

/** In one form each. None that a registration may be about in any form (`kopen`, `natuurlijk` for `natuur`, `vaak` for `vak`). */
const WORDS = `
aardig absoluut achter allemaal alles amper bang bedenken bedoelen beetje begin beginnen behalve behoorlijk belangrijk
benieuwd bereid beste beter bezig bijzonder binnenkort blij blijkbaar blijven boos boven brengen buiten dag denken
dichtbij dingen direct doorgaan drie duidelijk dun duren durven echte eenmaal eentje eenvoudig eerder eerste eigen
eigenlijk einde eindelijk elke enige enkel enorm erg ergens ernstig even extra fijn flink gaaf geleden geloven gelukkig
gemakkelijk geven gewend gewoon gisteren goed goede graag grappig groot grootste haast half hard heel helaas helemaal
herinneren hetzelfde hoeven horen houden idee ieder inderdaad ineens interessant jaar jammer kant keer kennen klaar
klein kort laat laatste lang langer langzaam lastig laten later leuk liever liggen logisch lukken maand maken makkelijk
manier meenemen meest meestal meteen mezelf minder minuten misschien missen moeilijk moeite mogelijk moment mooi morgen
naast nemen nergens netjes niemand niets niks nodig noemen nogal nooit normaal nou onbekend ongeveer ooit opnieuw oud
overal paar perfect plotseling praten precies prima proberen probleem punt raar reden rest rustig samen serieus simpel
situatie slecht snel sommige soms soort spullen staan stap sterk stiekem stom stoppen straks tamelijk tegelijk tenminste
teveel thuis tien toch toekomst toen totaal trouwens twee tweede uiteindelijk uiteraard vanavond vandaag vast ver
veranderen verder vergeten verkeerd verrassing vertellen verwachten vier vijf vinden vlak voelen vol voldoende volgen
volgende volgens volledig vooral voorbeeld voorbij voorzichtig vorige vreemd vreselijk vroeger waarschijnlijk wachten
week wegens weinig willen zeer zeggen zelfde zelfs zes zetten zeven zich zien zoiets zolang zomaar zonde zoveel zover
zulke zwaar
`;

let stems: ReadonlySet<string> | undefined;

export function isEveryday(word: string): boolean {
  stems ??= new Set(WORDS.split(/\s+/).filter(Boolean).map(stem));
  return stems.has(stem(word));
}
