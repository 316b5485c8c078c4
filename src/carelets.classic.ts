/** The bundle as a classic script: all it leaves is the global `carelets`. */
import './carelets.js';
