import './all-light.js';
import '../requirement-checklist/files.test.js';
