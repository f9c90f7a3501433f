import './all-light.js';
import '../requirement-checklist/requirement-checklist.test.js';
