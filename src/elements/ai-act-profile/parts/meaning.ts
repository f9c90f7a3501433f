import { html, nothing, type TemplateResult } from 'lit';
import type { MatchMode } from '../../../core/profile/match-types.js';
import type { KaderTexts } from '../../../locales/kader/index.js';
import type { ProfileTexts } from '../../../locales/profile/index.js';
import type { Outcome } from '../outcome.js';

interface Words {
  readonly texts: ProfileTexts;
  readonly words: KaderTexts;
  readonly mode: MatchMode;
}

/** What the profile means, in a sentence or two: also what is announced. */
export function sentence({ texts, words, mode }: Words, outcome: Outcome): string {
  if (mode === 'official') return texts.official(outcome.count);
  const applies = applying(texts, outcome, outcome.count, texts.applies(outcome.count, outcome.ofAct));
  if (outcome.depending === 0) return applies;
  return `${applies} ${texts.depends(outcome.depending, words.and(outcome.open.map((group) => inSentence(words, group))))}`;
}

/** The sentence that so many apply; without an algorithm none of those that apply to every algorithm does. */
function applying(texts: ProfileTexts, { ifAlgorithm }: Outcome, count: number, said: string): string {
  if (ifAlgorithm === 0) return said;
  return `${count > ifAlgorithm ? `${said} ` : ''}${texts.ifAlgorithm(ifAlgorithm)}`;
}

const inSentence = (words: KaderTexts, group: Outcome['open'][number]): string => {
  const { name } = words.groups[group];
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** The sentence, and where the filter on the kader's own site comes to something else. */
export function meaning(view: Words, outcome: Outcome): TemplateResult {
  const { texts, mode } = view;
  const { differences } = outcome;
  const others = differences.map((name) => texts.differences[name]);
  const lines =
    mode === 'strict'
      ? [texts.official(outcome.other), ...others]
      : [...others, applying(texts, outcome, outcome.other, texts.strictly(outcome.other))];
  return html`
    <p class="sentence" part="meaning">${sentence(view, outcome)}</p>
    ${differences.length > 0 ? html`<p class="hint">${lines.join(' ')}</p>` : nothing}
  `;
}
