// One quick pick over all passages: what stands in it follows what is typed, and typing never waits for it.
import * as vscode from 'vscode';
import type { FoundPassage } from '../../catalog/search/passageSearch';
import type { PassageSearch } from '../../catalog/search/passageSearch';
import { dayLabel } from '../../preparation/dateLabels';
import { clipped, hashtags, offRecordLabel, quoted } from '../tree/passageRow';
import { counted, described } from '../tree/row';
import type { Services } from '../services';
import { maxRows } from './pick';

export type PassageAction = 'open' | 'openToSide' | 'copy';

export interface PickedPassage {
  readonly found: FoundPassage;
  readonly action: PassageAction;
}

interface PassageItem extends vscode.QuickPickItem {
  readonly found: FoundPassage;
}

const openToSide: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: 'Open to the Side' };
const copy: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: 'Copy as Quotation' };
const icons = { quote: 'quote', paraphrase: 'comment', own: 'pencil' } as const;

/** undefined when the person gave up. */
export function pickPassage(query: string, search: PassageSearch, { catalog, indexing }: Pick<Services, 'catalog' | 'indexing'>): Promise<PickedPassage | undefined> {
  const input = vscode.window.createQuickPick<PassageItem>();
  input.title = 'Find Passages';
  input.placeholder = 'Words, #theme, @person, 2026-10, >2026, situation:customer';
  input.value = query;
  const show = async (): Promise<void> => {
    input.busy = true;
    const found = await search.find(input.value, maxRows);
    // A newer search shows what it finds.
    if (!found) return;
    input.busy = indexing.busy;
    input.title = titleOf(found.passages.length, found.total);
    input.items = found.passages.map((each) => itemOf(each, catalog));
  };
  let latest = show();
  const showAgain = (): void => {
    latest = show();
  };
  const subscriptions = [input.onDidChangeValue(showAgain), indexing.onDidChangeBusy(showAgain)];
  return new Promise<PickedPassage | undefined>((resolve) => {
    const finish = (picked: PickedPassage | undefined): void => {
      resolve(picked);
      for (const subscription of subscriptions) subscription.dispose();
      input.dispose();
    };
    input.onDidHide(() => { finish(undefined); });
    input.onDidTriggerItemButton(({ item, button }) => { finish({ found: item.found, action: button === copy ? 'copy' : 'openToSide' }); });
    // Enter right after a key means the rows of that key, which may not be there yet.
    input.onDidAccept(() => void latest.then(() => {
      const [active] = input.activeItems;
      const item = active && input.items.includes(active) ? active : input.items[0];
      if (item) finish({ found: item.found, action: 'open' });
    }));
    input.show();
  });
}

function titleOf(shown: number, total: number): string {
  const count = shown < total ? `${shown} of ${counted(total, 'passage')}` : counted(total, 'passage');
  return `Find Passages (${count})`;
}

function itemOf(found: FoundPassage, catalog: Services['catalog']): PassageItem {
  const { passage, interview, withheld } = found;
  const day = interview.date ? dayLabel(interview.date) : '';
  if (withheld) {
    return { label: offRecordLabel, description: described(day, interview.title), iconPath: new vscode.ThemeIcon('eye-closed'), buttons: [openToSide], alwaysShow: true, found };
  }
  const text = clipped(passage.text);
  return {
    label: literal(passage.kind === 'quote' ? quoted(text) : text),
    description: literal(described(passage.kind === 'own' ? 'own note' : (passage.speaker?.name ?? 'unattributed'), day)),
    detail: literal(described(hashtags(catalog, passage.themes), interview.title, interview.situation)),
    iconPath: new vscode.ThemeIcon(icons[passage.kind]),
    buttons: [openToSide, copy],
    alwaysShow: true,
    found,
  };
}

/** `$(name)` in a note is text, not an icon. */
function literal(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
