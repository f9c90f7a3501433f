import './all-light.js';
import '../requirement-checklist/groups.test.js';
