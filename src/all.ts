/** Defines every element, under its own tag. */
import './define/register-source.js';
import './define/register-search.js';
import './define/algorithm-card.js';
