import './all-light.js';
import '../requirement-checklist/source.test.js';
