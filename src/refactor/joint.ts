// The blank (a joint) that sets a hashtag off from what follows in a script that puts none between words. Written by applying a theme,
// taken out with it.

const unspaced = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const endsUnspaced = new RegExp(`${unspaced}$`, 'u');
const beginsUnspaced = new RegExp(`^ +${unspaced}`, 'u');

/**
 * Whether the blank behind hashtags is a joint. Text with a blank of its own there gets a second one, so that one stays when
 * the hashtags go.
 * @param end of the highlighted words (UTF-16)
 * @param at behind the hashtags
 */
export function isJointAt(text: string, end: number, at: number): boolean {
  return endsUnspaced.test(text.slice(Math.max(end - 2, 0), end)) && beginsUnspaced.test(text.slice(at));
}
