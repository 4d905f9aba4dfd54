// Starts the emulator, and ends it when the program that started it is gone, however it went: standard input closes then.
// It is asked to end, so that it writes down what it has in memory first; if it does not, it is ended.
process.stdin
  .on('end', () => {
    setTimeout(() => process.exit(0), 10000).unref();
    process.emit('SIGTERM');
  })
  .resume();
require('azurite/dist/src/azurite.js');
