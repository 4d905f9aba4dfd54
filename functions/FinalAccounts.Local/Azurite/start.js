// Starts the emulator, and ends it when the program that started it is gone, however it went: standard input closes then.
// It is asked to end, so that it writes down what it has in memory first; if it does not, it is ended.
process.stdin
  .on('end', () => {
    setTimeout(() => process.exit(0), 10000).unref();
    process.emit('SIGTERM');
  })
  .resume();

// Its collector of overwritten blobs sorts all of them anew for each that it frees: with a few hundred reports that takes many minutes, in which it answers
// nothing. What is overwritten goes with the emulator's memory or folder, so the collector does not run again within a day.
require('azurite/dist/src/blob/utils/constants').DEFAULT_GC_INTERVAL_MS = 24 * 60 * 60 * 1000;

require('azurite/dist/src/azurite.js');
