import './all-light.js';
import '../requirement-checklist/keeping.test.js';
