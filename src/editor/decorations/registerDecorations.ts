// Passages, highlights and hashtags in the colours of their themes.
import * as vscode from 'vscode';
import type { ThemeTag } from '../../notes/model';
import { hexColor, stableColor } from '../../util/colors';
import { registerCommand } from '../commands/command';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { codedRanges, labelsByLine } from './codedRanges';
import { ThemePaint } from './themePaint';

/** Milliseconds without a change until an editor is drawn again. */
const quiet = 150;

export function registerDecorations(services: Services): vscode.Disposable {
  const decorations = new Decorations(services);
  const toggle = registerCommand(
    {
      id: 'fieldNotes.toggleThemeNames',
      async execute() {
        const shows = !isOn('themeNames');
        await vscode.workspace.getConfiguration('fieldNotes').update('decorations.themeNames', shows, vscode.ConfigurationTarget.Global);
        return shows;
      },
    },
    services.log,
  );
  return vscode.Disposable.from(decorations, toggle);
}

class Decorations implements vscode.Disposable {
  private readonly paint = new ThemePaint();
  private readonly names = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed });
  private readonly waiting = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  private readonly listeners: vscode.Disposable;

  constructor(private readonly services: Pick<Services, 'catalog' | 'documents' | 'log'>) {
    this.listeners = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => { this.drawAll(0); }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.drawSoon(editor, quiet);
      }),
      services.catalog.onDidChange(({ all, themes }) => {
        if (all || themes.size > 0) this.drawAll(quiet);
      }),
      vscode.window.onDidChangeActiveColorTheme(() => {
        this.paint.followColorTheme();
        this.drawAll(0);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('fieldNotes')) this.drawAll(0);
      }),
    );
    this.drawAll(0);
  }

  dispose(): void {
    this.listeners.dispose();
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.paint.dispose();
    this.names.dispose();
  }

  private drawAll(delay: number): void {
    for (const editor of vscode.window.visibleTextEditors) this.drawSoon(editor, delay);
  }

  private drawSoon(editor: vscode.TextEditor, delay: number): void {
    if (editor.document.languageId !== 'markdown') return;
    clearTimeout(this.waiting.get(editor));
    const run = async (): Promise<void> => {
      this.waiting.delete(editor);
      try {
        await this.draw(editor);
      } catch (error) {
        this.services.log.error(error instanceof Error ? error : String(error));
      }
    };
    this.waiting.set(editor, setTimeout(() => void run(), delay));
  }

  private async draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const file = await this.services.documents.parse(document);
    // Ranges of an older text would be drawn in the wrong place; the change that made it old draws again.
    if (document.version !== version) return;
    const note = file?.kind === 'interview' ? file : undefined;
    const ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
    for (const { part, range, tags } of note && isOn('enabled') ? codedRanges(note, (each) => document.getText(vscodeRange(each))) : []) {
      const [first] = tags;
      if (!first) continue;
      const type = this.paint.typeOf(part, this.colorOf(first));
      const drawn = ranges.get(type) ?? [];
      drawn.push(vscodeRange(range));
      ranges.set(type, drawn);
    }
    for (const type of this.paint.all()) editor.setDecorations(type, ranges.get(type) ?? []);
    const labels = note && isOn('enabled') && isOn('themeNames') ? labelsByLine(note) : new Map<number, readonly ThemeTag[]>();
    editor.setDecorations(this.names, [...labels].map(([line, tags]) => this.namesAt(document.lineAt(line).range.end, tags)));
  }

  private namesAt(end: vscode.Position, tags: readonly ThemeTag[]): vscode.DecorationOptions {
    const { catalog } = this.services;
    const contentText = tags.map((tag) => catalog.theme(tag.label)?.label ?? tag.label).join(', ');
    const after = { contentText, margin: '0 0 0 2em', fontStyle: 'italic', color: new vscode.ThemeColor('editorCodeLens.foreground') };
    return { range: new vscode.Range(end, end), renderOptions: { after } };
  }

  /** The codebook's colour, or that of a theme above; else one that the theme always has. */
  private colorOf(tag: ThemeTag): string {
    const theme = this.services.catalog.theme(tag.label);
    const key = theme?.key ?? tag.key;
    for (let above = key; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
      const color = hexColor(this.services.catalog.theme(above)?.color ?? null);
      if (color !== null) return color;
    }
    return stableColor(key);
  }
}

function isOn(name: 'enabled' | 'themeNames'): boolean {
  return vscode.workspace.getConfiguration('fieldNotes').get<unknown>(`decorations.${name}`) === true;
}
