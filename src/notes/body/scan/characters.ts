// Kinds of characters, as CommonMark names them, by UTF-16 code.

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

export function isBlankOrLineEnd(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

export function isControl(code: number): boolean {
  return code < 32 || code === 127;
}

export function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}
