// Whether follow-ups stand under persons or in one list by due date; remembered for the workspace.
import type { Command } from '../commands/command';
import { setContext } from '../contextKeys';
import type { Services } from '../services';
import type { FollowUpGrouping, FollowUpNodes } from './followUpNodes';
import type { SidebarView } from './sidebarView';

const stateKey = 'fieldNotes.followUps.grouping';

/** The grouping that was chosen last. */
export function rememberedGrouping({ context }: Services): FollowUpGrouping {
  const grouping = context.workspaceState.get(stateKey) === 'dueDate' ? 'dueDate' : 'person';
  setContext('fieldNotes.followUps.grouping', grouping);
  return grouping;
}

export function groupingCommands(model: FollowUpNodes, view: SidebarView, { context }: Services): Command[] {
  const groupBy = async (grouping: FollowUpGrouping): Promise<void> => {
    model.grouping = grouping;
    view.tree.startOver();
    setContext('fieldNotes.followUps.grouping', grouping);
    await context.workspaceState.update(stateKey, grouping);
  };
  return [
    { id: 'fieldNotes.groupFollowUpsByPerson', execute: () => groupBy('person') },
    { id: 'fieldNotes.groupFollowUpsByDueDate', execute: () => groupBy('dueDate') },
  ];
}
