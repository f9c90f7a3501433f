import './all-light.js';
import '../requirement-checklist/at-risk.test.js';
