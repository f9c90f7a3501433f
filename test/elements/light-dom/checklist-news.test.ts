import './all-light.js';
import '../requirement-checklist/news.test.js';
