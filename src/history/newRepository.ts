// What a repository of notes begins with.

export interface RepositoryFile {
  readonly name: string;
  readonly text: string;
  /** A line of it without which it does not do its work. */
  readonly needs: string;
}

/** What a note's confidential part is moved to; never committed. */
export const privateSuffix = '.private';

export const repositoryFiles: readonly RepositoryFile[] = [
  {
    name: '.gitignore',
    needs: `*${privateSuffix}.md`,
    text: `# What is confidential stays on this machine.
*${privateSuffix}.md
*${privateSuffix}.markdown

# What systems and editors leave behind.
.DS_Store
Thumbs.db
desktop.ini
*~
*.swp
`,
  },
  {
    name: '.gitattributes',
    needs: '*.md text=auto diff=markdown',
    text: `# One kind of line end in the repository; differences are shown under the heading that they are in.
*.md text=auto diff=markdown
*.markdown text=auto diff=markdown
`,
  },
];

/** The text of a file that is there already, with the line that it needs; unchanged when it has it. */
export function withNeededLine(text: string, needs: string): string {
  const eol = /\r\n|\n/u.exec(text)?.[0] ?? '\n';
  if (text.split(/\r?\n/u).some((line) => line.trim() === needs)) return text;
  return `${text}${text === '' || text.endsWith('\n') ? '' : eol}${needs}${eol}`;
}
