/** The column of results of a list: how many, for which profile, and the table. */
import { html, nothing, type TemplateResult } from 'lit';
import { valuesOf } from '../../../core/profile/kader-labels.js';
import { PROFILE_GROUPS } from '../../../core/profile/profile.js';
import { formatDate } from '../../../locales/index.js';
import { capitalised } from '../../../locales/kader/index.js';
import { labelIn } from '../../parts/labels.js';
import { link } from '../../parts/rich.js';
import { chips } from '../../parts/search/chips.js';
import { meta, moreButton, nothingFound, resultsBar } from '../../parts/search/results-bar.js';
import { titleText } from '../../parts/title-in.js';
import type { ListAnswer } from '../item-list.js';
import type { ListView } from '../view.js';
import { table } from './table.js';

/** As many of the differences are written out; what the whole kader is about is no list to read. */
const MOST_DIFFERENCES = 50;

export function results(view: ListView, answer: ListAnswer): TemplateResult {
  const { words, kader, language } = view;
  const { date, dropped } = kader.info;
  return html`
    ${resultsBar(view, answer.total)}
    ${meta(view, [date && words.dataOf(formatDate(date, language)), dropped && words.dropped(dropped)])}
    ${profileLine(view)} ${differences(view)} ${chips(view)}
    ${
      answer.total
        ? html`${table(view, answer)} ${moreButton(view, answer.rows.length, answer.total)}`
        : nothingFound(view, view.wayOn)
    }
  `;
}

/** For which profile this is, in words. */
function profileLine({ verdicts, kaderTexts, words, kind }: ListView): unknown {
  if (!verdicts) return nothing;
  const { profile } = verdicts;
  const answers = PROFILE_GROUPS.flatMap((group) =>
    valuesOf(profile, group).map((value) => labelIn(kaderTexts.values[group], value)),
  );
  return html`<p class="profile" part="profile">${words.onlyFor[kind](kaderTexts.and(answers))}</p>`;
}

/** Where the kader's own site shows something else, in words and one by one. */
function differences(view: ListView): unknown {
  const { verdicts, kaderTexts, words, kind, language, texts } = view;
  if (!verdicts || kind !== 'requirement' || !verdicts.differences.length) return nothing;
  const all = verdicts.differences;
  return html`
    <details class="differences" part="differences">
      <summary>${words.differs[verdicts.mode](kaderTexts.kinds.requirement.count(all.length))}</summary>
      <ul class="bullets">
        ${all
          .slice(0, MOST_DIFFERENCES)
          .map(
            ({ requirement, strict, official }) =>
              html`<li>
                ${link(requirement.url, titleText(requirement, language), { texts, lang: nothing })}.
                ${capitalised(kaderTexts.difference(strict.verdict, official, strict.because))}
              </li>`,
          )}
      </ul>
      ${all.length > MOST_DIFFERENCES ? html`<p>${words.others(all.length - MOST_DIFFERENCES)}</p>` : nothing}
    </details>
  `;
}
