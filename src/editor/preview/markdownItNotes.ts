// Highlights and hashtags in markdown-it, which VS Code's own preview is made with. Pure.

/** As much of markdown-it as is used. */
export interface Token {
  readonly type: string;
  content: string;
  children: Token[] | null;
}

export interface CoreState {
  readonly tokens: readonly Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

/** `==`, or a hashtag where the format takes it for one. */
const mark = /={2,}|(?<![^\s\p{Ps}=])#[\p{L}\p{M}\p{Nd}_\-/\u200C\u200D]*[\p{L}\p{M}][\p{L}\p{M}\p{Nd}_\-/\u200C\u200D]*/gu;

interface Piece {
  readonly token: Token;
  readonly isDelimiter: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** The tokens that are put in, each with its HTML in a note, and what stands there in any other document. */
export const noteTokens = {
  field_notes_mark_open: { html: '<mark class="field-notes-highlight">', text: '==' },
  field_notes_mark_close: { html: '</mark>', text: '==' },
  field_notes_tag_open: { html: '<span class="field-notes-tag">', text: '' },
  field_notes_tag_close: { html: '</span>', text: '' },
} as const;

/**
 * Puts highlights and hashtags between tokens of their own, in all texts; code and HTML stay as they are. Which document it is
 * of is not known here, only when the tokens are rendered.
 */
export function markHighlightsAndTags(state: CoreState): void {
  for (const token of state.tokens) {
    if (token.children?.some(({ type, content }) => type === 'text' && /==|#/.test(content))) token.children = marked(token.children, state);
  }
}

function marked(children: readonly Token[], state: CoreState): Token[] {
  const pieces = children.flatMap((child) => (child.type === 'text' ? piecesOf(child.content, state) : [{ token: child, isDelimiter: false, canOpen: false, canClose: false }]));
  let opener = -1;
  const tokens = pieces.map(({ token }) => token);
  pieces.forEach(({ isDelimiter, canOpen, canClose }, index) => {
    if (!isDelimiter) return;
    if (canClose && opener >= 0) {
      tokens[opener] = new state.Token('field_notes_mark_open', '', 1);
      tokens[index] = new state.Token('field_notes_mark_close', '', -1);
      opener = -1;
    } else if (canOpen) opener = index;
  });
  return tokens.flatMap((token, index) => (pieces[index]?.isDelimiter !== true && token.type === 'field_notes_tag' ? chip(token, state) : [token]));
}

function piecesOf(text: string, state: CoreState): Piece[] {
  const pieces: Piece[] = [];
  const add = (type: string, content: string, delimiter?: { canOpen: boolean; canClose: boolean }): void => {
    const token = new state.Token(type, '', 0);
    token.content = content;
    pieces.push({ token, isDelimiter: delimiter !== undefined, canOpen: delimiter?.canOpen ?? false, canClose: delimiter?.canClose ?? false });
  };
  let from = 0;
  for (const { 0: found, index } of text.matchAll(mark)) {
    const isTag = found.startsWith('#');
    if (!isTag && found.length !== 2) continue;
    if (index > from) add('text', text.slice(from, index));
    from = index + found.length;
    // At the edge of a text another element begins, such as emphasis, which is no white space.
    if (isTag) add('field_notes_tag', found);
    else add('text', found, { canOpen: !/^\s/u.test(text.slice(from)), canClose: !/\s$/u.test(text.slice(0, index)) });
  }
  if (from < text.length) add('text', text.slice(from));
  return pieces;
}

function chip({ content }: Token, state: CoreState): Token[] {
  const text = new state.Token('text', '', 0);
  text.content = content;
  return [new state.Token('field_notes_tag_open', '', 1), text, new state.Token('field_notes_tag_close', '', -1)];
}
