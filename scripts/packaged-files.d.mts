export function packagedFiles(): Promise<string[]>;
