/** A path with `/` as it stands in a link of Markdown or HTML: nothing in it ends the link, or is taken for a scheme. */
export function encodedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}
