// The texts of the pre-commit hook: it works with any node, with VS Code's own, and never fails in silence.

const marker = 'Field Notes: what must not get into the history';

/** The folder of the repository's own files that holds what the hook runs. */
export const hookFolder = 'field-notes';

/** @param program the path of a program that is node, or VS Code's own, which is one when told to be. @param prefix where the notes lie: empty, or ends with `/`. */
export function checkScript(program: string, prefix: string): string {
  return `#!/bin/sh
# ${marker}. Written by the command "Check Every Commit"; run it again when VS Code has moved.
here=$(cd "$(dirname "$0")" && pwd)
top=$(git rev-parse --show-toplevel) || exit 1
if command -v node >/dev/null 2>&1; then
  exec node "$here/cli.js" check "$top"/${quoted(prefix)} --staged
elif [ -x ${quoted(program)} ]; then
  ELECTRON_RUN_AS_NODE=1 exec ${quoted(program)} "$here/cli.js" check "$top"/${quoted(prefix)} --staged
fi
echo "Field Notes could not check this commit: neither node nor "${quoted(program)}" is there." >&2
echo "Run the command 'Field Notes: Check Every Commit' again, or commit with --no-verify." >&2
exit 1
`;
}

const block = `# ${marker} (remove these lines to switch it off)
field_notes="$(git rev-parse --git-common-dir)/${hookFolder}/check"
if [ -f "$field_notes" ]; then
  sh "$field_notes" || exit 1
else
  echo "Field Notes does not check commits of this copy. Run its command 'Check Every Commit' to have it do so." >&2
fi
# End of Field Notes
`;

/** A hook's text with our lines; the same when it has them; null when it is no shell script. @param before null: there is none. */
export function withHookLines(before: string | null): string | null {
  if (before === null || before.trim() === '') return `#!/bin/sh\n${block}`;
  if (before.includes(marker)) return before;
  const [first = ''] = before.split('\n', 1);
  if (!first.startsWith('#!')) return `${block}${before}`;
  if (!/\b(?:ba|da|k|z)?sh\b/u.test(first)) return null;
  // In front of what is there, which may end the script.
  return `${first}\n${block}${before.slice(first.length + 1)}`;
}

/** A hook of ours that goes on with one that is no shell script. @param name of that file, beside it. */
export function chainingHook(name: string): string {
  return `#!/bin/sh\n${block}exec "$(dirname "$0")/${name}" "$@"\n`;
}

/** A word for the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
