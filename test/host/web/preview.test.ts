import type { notePreviewPlugin, MarkdownIt } from '../../../src/editor/preview/notePreview';
import { fieldNotes } from '../support';
import { equal } from './assert';

describe('The Markdown preview in a web worker', () => {
  it('is extended by the exports, as VS Code asks for it', async () => {
    const { extendMarkdownIt } = (await fieldNotes()) as unknown as { extendMarkdownIt: ReturnType<typeof notePreviewPlugin> };
    const pushed: string[] = [];
    const markdownIt: MarkdownIt = { core: { ruler: { push: (name) => pushed.push(name) } }, renderer: { rules: {} } };
    equal(extendMarkdownIt(markdownIt), markdownIt);
    equal(pushed.join(), 'field_notes');
    const open = markdownIt.renderer.rules.field_notes_mark_open;
    // Of a document that is no note, the text stays.
    equal(open?.(undefined as never, 0, undefined as never, {}), '==');
  });
});
