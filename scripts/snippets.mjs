// Writes snippets/ from the question bank (src/questions). Run it after a change to the bank: `npm run snippets`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = await mkdtemp(path.join(tmpdir(), 'field-notes-snippets-'));
try {
  const outfile = path.join(built, 'snippets.mjs');
  await esbuild.build({ entryPoints: [path.join(root, 'src/questions/snippets.ts')], outfile, bundle: true, format: 'esm', logLevel: 'warning' });
  const { snippetsFor } = await import(pathToFileURL(outfile));
  const files = { 'questions.json': /^q(-|$)/, 'probes.json': /^probe(-|$)/, 'notes.json': /^(?!(q|probe)(-|$))/ };
  mkdirSync(path.join(root, 'snippets'), { recursive: true });
  for (const [file, prefixes] of Object.entries(files)) {
    const entries = snippetsFor()
      .filter(({ prefix }) => prefixes.test(prefix))
      .map(({ name, prefix, body, description }) => [name, { prefix, body: body.split('\n'), description }]);
    writeFileSync(path.join(root, 'snippets', file), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    console.log(`snippets/${file}: ${entries.length} snippets`);
  }
} finally {
  rmSync(built, { recursive: true });
}
