import './all-light.js';
import '../requirement-checklist/profile.test.js';
