// Settings as VS Code keeps them in files: JSON with comments.
import { readFile } from 'node:fs/promises';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import { indexSettingDefaults, mergedSettingKeys, type IndexSettingKey } from '../catalog/settings';

export type RawSettings = Readonly<Record<string, unknown>>;

/**
 * The settings in a file: a `settings.json`, or the `settings` of a `.code-workspace` file. Undefined when there is none.
 * @param onProblem hears what is wrong with the file; what could be read of it counts.
 * @throws when the file can't be read.
 */
export async function readSettingsFile(path: string, onProblem: (message: string) => void): Promise<RawSettings | undefined> {
  const text = await readTextIfThere(path);
  if (text === undefined) return undefined;
  const errors: ParseError[] = [];
  const content: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error) onProblem(`${path}:${text.slice(0, error.offset).split('\n').length}: ${printParseErrorCode(error.error)}`);
  const settings = path.endsWith('.code-workspace') && isRecord(content) ? content.settings : content;
  if (isRecord(settings)) return settings;
  if (settings !== undefined) onProblem(`${path}: the settings are no object`);
  return {};
}

/** A setting's value from several levels, the later of which count more, over VS Code's defaults. */
export function settingFrom(levels: readonly RawSettings[], key: IndexSettingKey): unknown {
  const values = [indexSettingDefaults[key], ...levels.map((level) => level[key])].filter((value) => value !== undefined);
  if (!mergedSettingKeys.includes(key)) return values.at(-1);
  const records = values.filter(isRecord);
  // A value that is no object can't be put together with others; it is told of as it is.
  return records.length < values.length ? values.at(-1) : Object.assign({}, ...records);
}

async function readTextIfThere(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown; readonly settings?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
