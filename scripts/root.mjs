import path from 'node:path';

/** The project's folder. In bundled tests, where a module's own place says nothing, the bundler fills it in. */
export const root = process.env.PROJECT_ROOT ?? path.resolve(import.meta.dirname, '..');

/** What is fetched once and kept: VS Code, profiles, the folder to try things in. Ignored by git. */
export const cache = path.join(root, '.vscode-test');
