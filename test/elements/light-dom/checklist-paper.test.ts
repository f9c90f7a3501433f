import './all-light.js';
import '../requirement-checklist/paper.test.js';
