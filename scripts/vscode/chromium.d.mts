import type { Browser } from 'playwright-core';

export function chromiumPath(say: (line: string) => void): Promise<string>;
export function launchChromium(executablePath: string): Promise<Browser>;
