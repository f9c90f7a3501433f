/**
 * Words that say nothing of what somebody looks for: they tie sentences together, ask, or are in every registration.
 * They are not searched among words that do say something. Dutch, with the English and Frisian
 * ones that questions begin with. The last ones, from `art` (of `art. 5`) on, say something elsewhere, but every text of a government
 * is about them; they were chosen on queries written for the purpose, not on the judged ones.
 */
const WORDS = `
aan af al alle alleen als altijd ander andere anders as at ben best beste bij bijna binnen da daar dan dat de deze die dit do doe doen
doet does door dus dy echt een eens en er et for from gaan gaat had hadden hawwe heb hebben hebt heeft hem hen het hier hij
hoe hoeveel hoewel how hun ieder iedere iemand iets ik in indien is it ja je jij jou jouw jullie kan komen komt kreeg krijg
krijgen krijgt kun kunnen kunt maar mag mai me meer men met mij mijn min moat moet moeten moetst mogen my na naar nei net
niet nog nou nu of om omdat on onder ons onze oer ook op or over per sa sille sinds steeds te ta tegen tot tussen troch u uit us
uw van vanaf vanuit veel via vol voor waar waarbij waardoor waarmee waarom waarop waarvoor waren was wat we wel welk welke
werd werden wer what when where which wie wij wil wilde will willen wilt wolle word worden wordt yn zal ze zelf zich zij
zijn zo zoals zonder zou zouden zullen the to and an a by are gebruik gebruikt gebruiken algoritme algoritmen algoritmes
algorithm algorithms binne brukt brukte hat haw hoefolle hokker kin kinne krije minsken wannear wurde
art artikel bepaalt beslist gebeurt gemeente helpen helpt houdt kijkt mensen overheid weet
`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** The words of a query that say what it is about; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}
