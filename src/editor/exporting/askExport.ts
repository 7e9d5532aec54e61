// Asks step by step what to hand over: the format, then what goes into it with a count of how much that is.
import { exportFormats } from '../../exchange/exportRequest';
import { selectPassages } from '../../synthesis/selection';
import { inSlices } from '../inSlices';
import { askByPick, type PickFrame, type PickOutcome, type PickRow } from '../quickPick/pick';
import { askSteps, type Step } from '../quickPick/steps';
import type { Services } from '../services';
import { counted } from '../tree/row';
import { choicesOf, type Choice } from './exportChoices';
import type { Draft } from './exportAnswers';

/** Where the file goes is asked last, by VS Code's own dialog. @returns whether the person went on. */
export function askExport(draft: Draft, { catalog }: Pick<Services, 'catalog'>): Promise<boolean> {
  const steps: readonly Step[] = [(frame) => askFormat(frame, draft), (frame) => askContents(frame, draft, catalog)];
  return askSteps('Export', steps);
}

function askFormat(frame: PickFrame, draft: Draft): Promise<PickOutcome> {
  return askByPick<Draft['format']>(frame, {
    placeholder: 'In which format?',
    rows: (typed) => matching(exportFormats.map(({ name, title, description }) => ({ label: title, description, value: name })), typed),
    take: (name) => {
      if (name !== draft.format) draft.by = undefined;
      draft.format = name;
      return 'done';
    },
    isActive: (name) => name === draft.format,
  });
}

type Row = Choice | 'continue';

/** All filters and options on one page; each is a question of its own, and then the page comes back. */
async function askContents(frame: PickFrame, draft: Draft, catalog: Services['catalog']): Promise<PickOutcome> {
  for (;;) {
    const amount = await amountOf(draft, catalog);
    const choices = await choicesOf(draft, catalog);
    let picked: Row | undefined;
    const goOn: PickRow<Row> = { label: '$(arrow-right) Continue', description: amount, value: 'continue' };
    const outcome = await askByPick<Row>(frame, {
      placeholder: 'What goes into it? Pick what to change, or continue',
      rows: (typed) => matching([goOn, ...choices.map((choice): PickRow<Row> => ({ label: choice.label, description: choice.value, value: choice }))], typed),
      take: (row) => {
        picked = row;
        return 'done';
      },
    });
    if (outcome !== 'done' || picked === undefined || picked === 'continue') return outcome;
    if ((await picked.ask(frame)) === 'cancelled') return 'cancelled';
  }
}

function matching<T>(rows: readonly PickRow<T>[], typed: string): readonly PickRow<T>[] {
  return rows.filter(({ label, description = '' }) => `${label} ${description}`.toLowerCase().includes(typed.toLowerCase()));
}

/** `41 passages of 8 interviews; 3 left out` */
async function amountOf(draft: Draft, catalog: Services['catalog']): Promise<string> {
  const { passageCount, interviewCount, leftOut } = await inSlices(selectPassages(catalog, draft));
  const without = leftOut.reduce((sum, { passages: count }) => sum + count, 0);
  return `${counted(passageCount, 'passage')} of ${counted(interviewCount, 'interview')}${without > 0 ? `; ${without} left out` : ''}`;
}
