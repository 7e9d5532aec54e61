// `field-notes check --staged`: what is about to be committed, as it is staged, whatever the files hold by now.
import path from 'node:path';
import { NoteIndex } from '../catalog/noteIndex';
import { indexSettingsOf } from '../catalog/settings';
import { confidentialIn, type Finding } from '../history/confidential';
import type { Git } from '../history/git/git';
import { placeOf } from '../history/git/repository';
import { stagedTexts } from '../history/git/staged';
import { neverCommitOf } from '../history/neverCommit';
import { decode } from '../notes/decode';
import { parseNote } from '../notes/parseNote';
import type { Warn } from './folderIndex';
import { readSettingsFile, settingFrom, type RawSettings } from './settingsFile';

/** @returns undefined when the folder is in no repository. */
export async function confidentialStaged(folder: string, otherSettings: RawSettings | undefined, git: Git, warn: Warn): Promise<Finding[] | undefined> {
  const place = await placeOf(git, folder);
  if (!place) return undefined;
  const own = await readSettingsFile(path.join(folder, '.vscode', 'settings.json'), warn);
  const levels = [otherSettings, own].filter((level) => level !== undefined);
  const { reader, offRecordTheme } = indexSettingsOf((key) => settingFrom(levels, key), warn);
  const neverCommit = neverCommitOf(levels.map((level) => level['fieldNotes.privacy.neverCommit']).findLast((value) => value !== undefined), warn);
  const index = new NoteIndex({ clock: () => new Date(), offRecordTheme });
  const { changed, contents } = await stagedTexts(git, place.top);
  const texts = new Map<string, string>();
  for (const [file, bytes] of contents) {
    const source = file.startsWith(place.prefix) ? decode(bytes) : undefined;
    if (source === undefined || source.text === null) continue;
    const inside = file.slice(place.prefix.length);
    texts.set(inside, source.text);
    index.set(inside, parseNote(source.text, reader, source));
  }
  index.settle();
  return changed.flatMap((file) => {
    const inside = file.slice(place.prefix.length);
    const text = file.startsWith(place.prefix) ? texts.get(inside) : undefined;
    return text === undefined ? [] : confidentialIn(inside, text, index, { neverCommit });
  });
}
