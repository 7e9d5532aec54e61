// package.json, as far as the tests ask it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';

export interface Command {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: string | { readonly light: string; readonly dark: string };
}

export interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

export interface Setting {
  readonly type?: string | string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly scope?: string;
  readonly order?: number;
  readonly enum?: unknown[];
  readonly enumDescriptions?: string[];
  readonly markdownEnumDescriptions?: string[];
}

export interface SettingsSection {
  readonly title?: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

export interface View {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly icon?: string;
}

export interface Contributions {
  readonly commands?: readonly Command[];
  readonly menus?: Readonly<Record<string, readonly MenuItem[]>>;
  readonly submenus?: readonly { readonly id: string; readonly label: string }[];
  readonly keybindings?: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
  readonly views?: Readonly<Record<string, readonly View[]>>;
  readonly viewsContainers?: Readonly<Record<string, readonly { readonly id: string; readonly title: string; readonly icon: string }[]>>;
  readonly viewsWelcome?: readonly { readonly view: string; readonly contents: string; readonly when?: string }[];
  readonly configuration?: SettingsSection | readonly SettingsSection[];
}

export interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly activationEvents?: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: Contributions;
}

/** A JSON file of the project. */
export function readJson(...segments: string[]): unknown {
  return JSON.parse(readFileSync(path.join(root, ...segments), 'utf8'));
}

export const manifest = readJson('package.json') as Manifest;

const { contributes } = manifest;
export const commands = contributes.commands ?? [];
export const commandIds = new Set(commands.map(({ command }) => command));
export const menus = Object.entries(contributes.menus ?? {});
export const views = Object.values(contributes.views ?? {}).flat();
export const viewIds = new Set(views.map(({ id }) => id));
export const settings = sections().flatMap(({ properties }) => Object.entries(properties));

function sections(): readonly SettingsSection[] {
  const { configuration = [] } = contributes;
  return 'properties' in configuration ? [configuration] : configuration;
}

/** Every string of a JSON value that stands under one of these keys, however deep. */
export function stringsUnder(value: unknown, keys: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (keys.includes(key) ? [inner] : []) : stringsUnder(inner, keys),
  );
}
