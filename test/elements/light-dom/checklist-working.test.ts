import './all-light.js';
import '../requirement-checklist/working.test.js';
