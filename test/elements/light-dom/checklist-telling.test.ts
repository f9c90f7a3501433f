import './all-light.js';
import '../requirement-checklist/telling.test.js';
