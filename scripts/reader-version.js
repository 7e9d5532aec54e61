// Puts into a bundle what tells its reader of notes from another: a sum of all code that turns a file into what is cached of it.
const crypto = require('node:crypto');
const path = require('node:path');
const esbuild = require('esbuild');

const root = path.join(__dirname, '..');
/** The reader, and how what it gives is kept. */
const entries = ['src/catalog/readFile.ts', 'src/notes/parseNote.ts', 'src/catalog/packed/packedNote.ts', 'src/catalog/cache/shard.ts', 'src/catalog/sums/noteSummer.ts'];

async function versionOfReader() {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: entries.map((entry) => path.join(root, entry)),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    outdir: 'out',
    logLevel: 'silent',
  });
  const hash = crypto.createHash('sha256');
  for (const { text } of outputFiles) hash.update(text);
  return { version: hash.digest('hex').slice(0, 16), inputs: Object.keys(metafile.inputs).map((input) => path.join(root, input)) };
}

/** @type {() => import('esbuild').Plugin} */
const readerVersion = () => ({
  name: 'reader-version',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalog[\\/]cache[\\/]readerVersion\.ts$/ }, async () => {
      const { version, inputs } = await versionOfReader();
      return { contents: `export const readerVersion = ${JSON.stringify(version)};`, watchFiles: inputs };
    });
  },
});

module.exports = { readerVersion };
