import './all-light.js';
import '../requirement-checklist/searching.test.js';
