// The house's rules. The layers of src/ are the table below: a room may import what its row names, and itself.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const core = ['util', 'notes', 'catalog'];
const measures = ['refactor', 'questions', 'preparation', 'history', 'synthesis', 'exchange'];
/** What each room may import, beside itself. */
const rooms = {
  util: [],
  notes: ['util'],
  catalog: ['util', 'notes'],
  refactor: core,
  questions: core,
  history: core,
  synthesis: core,
  preparation: [...core, 'questions'],
  exchange: [...core, 'synthesis'],
  node: [...core, ...measures],
  editor: [...core, ...measures],
};
const packagesOfRooms = { editor: ['vscode'] };
const everyRoom = Object.keys(rooms);

const layers = Object.entries(rooms).map(([room, mayImport]) => {
  const forbidden = everyRoom.filter((other) => other !== room && !mayImport.includes(other));
  const pure = room !== 'node' && room !== 'editor';
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...forbidden, 'extension', 'cli'].join('|')})(/|$|\\.)`,
      message: `src/${room} may import ${mayImport.map((name) => `src/${name}`).join(', ') || 'nothing of src'} (DESIGN section 5).`,
    },
  ];
  if (pure) patterns.push({ regex: '^node:', message: `src/${room} runs in a web worker too: no Node API.` });
  if (!packagesOfRooms[room]?.includes('vscode')) patterns.push({ regex: '^vscode$', message: "Only src/editor imports 'vscode'." });
  if (room === 'editor') patterns.push({ regex: '^node:', message: 'src/editor runs in the web host too: Node belongs in src/node.' });
  return { files: [`src/${room}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', '.vscode-test/**', 'node_modules/**', 'test/fixtures/**', 'test/sample-workspace/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  ...layers,
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'require', 'module', '__dirname', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'URL', 'URLSearchParams', 'fetch', 'Buffer', 'performance', 'window', 'document', 'MutationObserver', 'Element'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
