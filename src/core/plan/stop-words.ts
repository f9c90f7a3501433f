/**
 * Words that say nothing of what somebody looks for: they tie sentences together, ask, or are in every registration.
 * They are not searched among words that do say something. Dutch, English and Frisian ones together, also where another
 * of the three has a thing of that name (`it`, `van`): in a question they are far more often the small word. Those of
 * the last lines, from `algorithm` on, say something elsewhere (`art`, of `art. 5`), but every text of a government is
 * about them; they were chosen on queries written for the purpose, not on the judged ones.
 */
const WORDS = `
a aan about af al alle alleen als altijd an and ander andere anders any are as at be been being ben best beste bij
bijna binne binnen brukt brukte by can could da daar dan dat de den der des deze did die dit do doe doen does doet
door dus dy echt een eens en er et foar for from gaan gaat gjin had hadden has hat have haw hawwe he heb hebben hebt
heeft hem hen her het hier hij his hoe hoefolle hoeveel hoewel hokker how hun ieder iedere iemand iets if ik in indien
into is it its ja je jij jou jouw jullie kan kin kinne komen komt kreeg krije krijg krijgen krijgt kun kunnen kunt
maar mag mai may me meer men met might mij mijn min minsken moat moet moeten moetst mogen more most must my na naar
nei net niet no nog not nou nu oer of om omdat on onder ons onze ook op or our out over per sa she should sille sinds
so some steeds such ta te tegen ten ter than that the their them then there these they this those to tot troch tussen
u uit up us use used uses using uw van vanaf vanuit veel via vol voor waar wannear waren was wat we wel welk welke wer
werd werden were what when where which whose why wie wij wil wilde will willen wilt with without wolle word worden
wordt would wurd wurde wurdt yn you your zal ze zelf zich zij zijn zo zoals zonder zou zouden zullen
algorithm algorithms algoritme algoritmen algoritmes art artikel bepaalt beslist gebeurt gebruik gebruiken gebruikt
gemeente government helpen helpt houdt kijkt mensen municipalities municipality overheid weet weten
`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Dutch words that point to others, such as `hieraan` and `ervan`: too many for the list, and each made the same way. */
const POINTING =
  /^(?:er|daar|hier|waar)(?:aan|achter|af|bij|door|heen|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor)$/;

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || POINTING.test(word);

/** The words of a query that say what it is about; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}
