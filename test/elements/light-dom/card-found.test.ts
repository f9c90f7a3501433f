import './all-light.js';
import '../algorithm-card/found.test.js';
