// Starts the emulator, and ends it when the program that started it is gone, however it went: standard input closes then.
process.stdin.on('end', () => process.exit(0)).resume();
require('azurite/dist/src/azurite.js');
