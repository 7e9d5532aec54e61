// How a theme's colour is drawn in an editor: the decoration types of a colour, made once and shared by all themes that have it.
import * as vscode from 'vscode';
import { darkSurface, lightSurface, markShade, textShade, tint } from '../../util/colors';

/** What carries a theme: a highlight, a whole block or heading, the hashtag itself. */
export type PaintedPart = 'highlight' | 'block' | 'tag';

const strengths = { highlight: 0.32, block: 0.14 } as const;

export class ThemePaint implements vscode.Disposable {
  private readonly types = new Map<string, vscode.TextEditorDecorationType>();
  private inHighContrast = isHighContrast();

  /** @param color `#rrggbb` */
  typeOf(part: PaintedPart, color: string): vscode.TextEditorDecorationType {
    const id = `${part} ${color}`;
    let type = this.types.get(id);
    if (!type) {
      type = vscode.window.createTextEditorDecorationType(this.optionsOf(part, color));
      this.types.set(id, type);
    }
    return type;
  }

  /** All types that were made, with the part that they draw. */
  all(): readonly vscode.TextEditorDecorationType[] {
    return [...this.types.values()];
  }

  /** Drops all types where they would look otherwise now; VS Code itself picks between light and dark. */
  followColorTheme(): void {
    if (this.inHighContrast === isHighContrast()) return;
    this.inHighContrast = !this.inHighContrast;
    this.dispose();
  }

  dispose(): void {
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
  }

  private optionsOf(part: PaintedPart, color: string): vscode.DecorationRenderOptions {
    const common = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
    if (part === 'tag') return { ...common, light: { color: textShade(color, lightSurface) }, dark: { color: textShade(color, darkSurface) } };
    const light = markShade(color, lightSurface);
    const dark = markShade(color, darkSurface);
    const ruler = {
      overviewRulerLane: vscode.OverviewRulerLane.Center,
      light: { overviewRulerColor: light },
      dark: { overviewRulerColor: dark },
    };
    // High contrast is about few colours on one background: a line around the words instead of another background.
    if (this.inHighContrast) {
      const style = part === 'highlight' ? 'solid' : 'dotted';
      const border = (shade: string): vscode.ThemableDecorationRenderOptions => ({ overviewRulerColor: shade, border: `1px ${style} ${shade}` });
      return { ...common, ...ruler, light: border(light), dark: border(dark) };
    }
    return {
      ...common,
      ...ruler,
      borderRadius: '2px',
      light: { overviewRulerColor: light, backgroundColor: tint(color, lightSurface, strengths[part]) },
      dark: { overviewRulerColor: dark, backgroundColor: tint(color, darkSurface, strengths[part]) },
    };
  }
}

function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}
