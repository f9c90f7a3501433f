import './all-light.js';
import '../requirement-checklist/fields.test.js';
