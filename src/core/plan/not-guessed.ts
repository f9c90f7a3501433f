/**
 * Words for people, their bodies and what was done to them. When a register does not have one, another word with about the
 * same letters is no answer: who asks for `moslim` is hurt by `slim`, and who asks for `homoseksueel` by what predicts
 * sexual offences. They are searched with their forms, compounds, beginnings and synonyms alone.
 */
import { familyKey } from '../words/root.js';

const WORDS = `
abortus adhd aids allochtoon antilliaan aidspatient autist autisme autistisch boeddhist bulgaar christen christenen debiel depressief dwerg euthanasie
gay hindoe hiv homo homofiel homofobie homoseksueel homoseksualiteit incest islam islamiet islamitisch jood joods kanker
katholiek koran kreupel lesbienne lesbisch lesbo lhbti lhbtiq marokkaan marokkaans miskraam moskee moslim moslima mongool neger nikab
hoofddoek oekrainer ongelovige pedofiel pedofilie pool prostituee prostitutie protestant queer roemeen roma sekswerk sekswerker
sinti somalier suicide surinamer surinaams synagoge syrier transgender transseksueel travestiet turk turks verkracht verkrachter
verkrachting zelfdoding zelfmoord zigeuner zwangerschap zwangerschapsverlof
`;

const KEYS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean).map(familyKey));

/** Whether a word, in any form, is one that may not be taken for a typing error or for a part of another. */
export const isNotGuessed = (word: string): boolean => KEYS.has(familyKey(word));
