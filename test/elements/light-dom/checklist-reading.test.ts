import './all-light.js';
import '../requirement-checklist/reading.test.js';
