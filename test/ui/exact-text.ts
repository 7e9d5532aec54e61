/** Matches an element whose whole text this is; the workbench puts no-break spaces for spaces in places. */
export function exactly(text: string): RegExp {
  const escaped = text.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^\\s*${escaped.replace(/\s+/g, '\\s+')}\\s*$`);
}
