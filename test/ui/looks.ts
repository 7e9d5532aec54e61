import type { Workbench } from './workbench';

/** The colour themes in which screenshots are looked at, with the class by which the workbench shows each, and no other. */
const looks = {
  light: { theme: 'Default Light Modern', shown: 'vscode-theme-defaults-themes-light_modern-json' },
  dark: { theme: 'Default Dark Modern', shown: 'vscode-theme-defaults-themes-dark_modern-json' },
  'high-contrast': { theme: 'Default High Contrast', shown: 'vscode-theme-defaults-themes-hc_black-json' },
} as const;

/** Takes a screenshot in light, dark and high contrast, each once `isReady`. */
export async function screenshotInEachLook(workbench: Workbench, name: string, isReady: (look: string) => Promise<void> = () => Promise.resolve()): Promise<void> {
  for (const [look, { theme, shown }] of Object.entries(looks)) {
    await workbench.changeSettings({ 'workbench.colorTheme': theme });
    await workbench.page.locator(`.monaco-workbench.${shown}`).waitFor();
    await isReady(look);
    await workbench.screenshot(`${name}-${look}`);
  }
}
