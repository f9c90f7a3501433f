import './all-light.js';
import '../algorithm-card/algorithm-card.test.js';
