import './all-light.js';
import '../requirement-checklist/reset.test.js';
