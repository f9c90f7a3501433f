/** Forms of one word that taking off an ending does not bring together. */
export const FORMS = `
# Nouns whose plural has another vowel
criterium = criteria
stad = steden

# Verbs and their nouns
advies = adviseren
antwoord ~ beantwoorden
bouwwerk = gebouw
expertise = deskundigheid
foutief = onjuist
graven, graafschade -> kabels en leidingen
hulp ~ hulpverlening
repareren = reparatie = herstellen
telling, telt ~ tellen
vervoer = transport
wissen = verwijderen
`;
