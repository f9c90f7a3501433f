import './all-light.js';
import '../algorithm-card/link.test.js';
