import './all-light.js';
import '../requirement-checklist/telling-files.test.js';
