/** What was searched besides what was typed, in words, with the way to search for exactly that. */
import { html, nothing, type TemplateResult } from 'lit';
import { gathered } from '../../../core/prototype-js.js';
import type { AlsoReason, AlsoSearched, SearchResult } from '../../../core/search/types.js';
import { shortened } from '../../parts/shortened.js';
import type { RegisterView } from '../view.js';
import { inRegisterLanguage } from './facet-value.js';

/** As many sentences, and words in each of them, are drawn at once; more are behind a fold. */
const MOST_SENTENCES = 2;
const MOST_WORDS = 4;

/** A word that the register does not have is the most to be told of. */
const ORDER: readonly AlsoReason[] = ['typo', 'meaning', 'form', 'beginning', 'alike'];

/** Keeps its room while the texts are still to be searched, and when they have been without the list being moved. */
export function alsoSearched(
  view: RegisterView,
  result: SearchResult,
  failed: boolean,
): TemplateResult | typeof nothing {
  const { texts, answeredLiterally: literal } = view;
  const { keepsRoom, wasEarly } = view.settling;
  const isEarly = result.stage === 'names';
  const all = isEarly ? [] : inOrder(result.alsoSearched);
  const hasWords = !!view.answered.trim();
  const canSwitch = !isEarly && (hasWords || literal);
  if (!canSwitch && !(wasEarly && hasWords)) return nothing;
  // What the results share says little about what was typed.
  const forWords = all.filter(({ reason }) => reason !== 'alike');
  const fits = forWords.length <= MOST_SENTENCES && forWords.every(isShort);
  const first = fits ? forWords : forWords.filter(({ reason }) => reason === 'typo').slice(0, MOST_SENTENCES);
  // In the room that was kept there is none for sentences of any length.
  const atOnce = keepsRoom ? [] : first;
  const folded = all.filter((entry) => !atOnce.includes(entry) || !isShort(entry));
  return html`
    <div class=${wasEarly ? 'also late' : 'also'} part="also">
      ${isEarly && !failed ? html`<p>${texts.namesOnly}</p>` : nothing}
      ${literal && !isEarly ? html`<p>${texts.literal.said}</p>` : nothing}
      ${result.passedOver ? html`<p>${texts.passedOver(shortened(result.passedOver.join(', ')))}</p>` : nothing}
      ${atOnce.map((entry) => html`<p>${sentence(view, entry, MOST_WORDS)}</p>`)}
      ${
        folded.length
          ? html`<details>
              <summary>${texts.alsoAll(gathered(folded, (sum, { words }) => sum + words.length, 0))}</summary>
              <ul>
                ${folded.map((entry) => html`<li>${sentence(view, entry)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        canSwitch
          ? html`<button
              id=${view.uid('literal')}
              class="quiet"
              part="literal"
              type="button"
              @click=${() => {
                view.searchLiterally(!literal);
              }}
            >
              <span>${literal ? texts.literal.off : texts.literal.on}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

/** With as many words as asked for; all of them are behind the fold. */
function sentence(view: RegisterView, { typed, reason, words }: AlsoSearched, most = words.length): TemplateResult {
  const [before, after] = view.texts.also[reason](shortened(typed));
  const listed = words.slice(0, most).join(', ') + (words.length > most ? ' …' : '');
  return html`${before} ${inRegisterLanguage(view, listed)}${after}`;
}

const isShort = ({ words }: AlsoSearched): boolean => words.length <= MOST_WORDS;

const inOrder = (entries: readonly AlsoSearched[]): AlsoSearched[] =>
  entries
    .filter(({ reason, words }) => ORDER.includes(reason) && words.length > 0)
    .sort((one, other) => ORDER.indexOf(one.reason) - ORDER.indexOf(other.reason));
