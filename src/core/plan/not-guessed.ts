/**
 * Words for people, their bodies and what was done to them. When a register does not have one, another word with about the
 * same letters is no answer: who asks for `moslim` is hurt by `slim`, and who asks for `homoseksueel` by what predicts
 * sexual offences. They are searched with their forms, compounds, beginnings and synonyms alone.
 */

/** What the most common of them begin with, in any form; a list cannot have all. */
const PEOPLE =
  /^(?:abort|aids|allocht|antill|autis|christen|debiel|depress|genocid|hindoe|homo(?:fie|s|$)|hoofddoek|incest|islam|jood|jode[nr]|katholi|lesbi|lesbo|marok|moskee|moslim|oekrai|pedof|prostit|roma(?:'?s)?$|roemee?n|seksw|somali|suicid|surina|synag|syri|transg|transs|turk|verkracht|zelfmo|zigeun)/;

/** Whether a word is one that may not be taken for a typing error, nor for what begins or ends as another does. */
export const isNotGuessed = (word: string): boolean => PEOPLE.test(word);
