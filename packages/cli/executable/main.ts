import { pathToFileURL } from 'node:url';
import { constants, runInThisContext } from 'node:vm';

/** The single executable: the command line, with Node in it. The demo starts it anew with the file of a bundle, as it starts Node elsewhere. */
const file = process.argv[2] ?? '';
if (/^\/.*\/(?:index|post)\.js$/.test(file)) {
  process.argv.splice(1, 1);
  // What is inside of an executable may load what is inside of it; this may load a file.
  void runInThisContext(`import(${JSON.stringify(pathToFileURL(file))})`, {
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
} else void import('../main.ts');
