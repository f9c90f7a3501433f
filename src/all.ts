/** Defines every element, under its own tag. */
import './define/register-source.js';
import './define/kader-source.js';
import './define/ai-act-profile.js';
import './define/register-search.js';
import './define/algorithm-card.js';
import './define/requirement-list.js';
import './define/measure-list.js';
import './define/instrument-list.js';
import './define/requirement-checklist.js';
