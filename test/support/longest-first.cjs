const { default: Sequencer } = require('@jest/test-sequencer');

/** Whole journeys take minutes and units seconds: begun last, one long file would keep a single core busy at the end. */
const ORDER = ['/test/journeys/', '/test/faults/', '/test/api/', '/src/'];
const placeOf = (path) => ORDER.findIndex((folder) => path.includes(folder));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one.path) - placeOf(other.path));
  }
};
