// What can be chosen of an export, beside its format and its place.
import type { Catalog } from '../../catalog/catalog';
import { exportFormat } from '../../exchange/exportRequest';
import { themesByRecency } from '../../preparation/recentAnswers';
import { liftableRules, type LiftableRule } from '../../synthesis/consent';
import { isDate, type Filters } from '../../synthesis/filters';
import { personKey, themeKey } from '../../notes/keys';
import { inSlices } from '../inSlices';
import { askSeveral } from '../quickPick/answers';
import { askText } from '../quickPick/input';
import { askByPick, type PickFrame, type PickOutcome } from '../quickPick/pick';
import { counted } from '../tree/row';
import { passageKinds, type Draft } from './exportAnswers';

export interface Choice {
  readonly label: string;
  /** What is chosen now. */
  readonly value: string;
  readonly ask: (frame: PickFrame) => Promise<PickOutcome>;
}

export async function choicesOf(draft: Draft, catalog: Catalog): Promise<readonly Choice[]> {
  const { groupings, counts } = exportFormat(draft.format) ?? { groupings: [], counts: false };
  const interviews = catalog.interviews();
  const themes = await inSlices(themesByRecency(catalog));
  return [
    ...(groupings.length > 0 ? [groupingChoice(draft, groupings)] : []),
    ...(counts ? [countsChoice(draft)] : []),
    several(draft, 'themes', 'Themes', themes.map(({ label, passageCount }) => [label, counted(passageCount, 'passage')]), themeKey),
    several(draft, 'people', 'People', catalog.people().map(({ name, passageCount }) => [name, counted(passageCount, 'passage')])),
    datesChoice(draft),
    several(draft, 'situations', 'Situations', wordsOf(interviews.map(({ situation }) => situation))),
    several(draft, 'settings', 'Settings', wordsOf(interviews.map(({ setting }) => setting))),
    several(draft, 'studies', 'Studies', wordsOf(interviews.map(({ study }) => study))),
    several(draft, 'kinds', 'Kinds', passageKinds.map((kind) => [kind, kindLabels[kind]])),
    liftedChoice(draft),
  ];
}

const kindLabels = { quote: 'what was said', paraphrase: 'what was noted of what was said', own: 'your own notes' } as const;

type ListFilter = Exclude<keyof Filters, 'since' | 'until'>;

function several(draft: Draft, filter: ListFilter, label: string, known: readonly (readonly [name: string, description: string])[], keyOf = personKey): Choice {
  const begun = draft.filters[filter] ?? [];
  return {
    label,
    value: begun.length === 0 ? 'all' : begun.join(', '),
    ask: (frame) =>
      askSeveral(frame, {
        placeholder: `Which ${label.toLowerCase()} only?`,
        known,
        nameOf: ([name]) => name,
        textsOf: ([name]) => [name],
        descriptionOf: ([, description]) => description,
        keyOf,
        newLabel: null,
        begun,
        set: (names) => {
          draft.filters = withFilter(draft.filters, filter, names.length === 0 ? undefined : names);
        },
      }),
  };
}

/** Without it where there is no value. */
function withFilter(filters: Filters, filter: keyof Filters, value: unknown): Filters {
  const entries: readonly [string, unknown][] = Object.entries({ ...filters, [filter]: value });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

/** Each once, the most frequent first. */
function wordsOf(values: readonly (string | null)[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of values) {
    if (word === null) continue;
    const entry = counts.get(personKey(word)) ?? { word, count: 0 };
    entry.count++;
    counts.set(personKey(word), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ word, count }) => [word, counted(count, 'interview')]);
}

function groupingChoice(draft: Draft, groupings: readonly string[]): Choice {
  const now = draft.by ?? groupings[0] ?? '';
  return {
    label: 'By',
    value: now,
    ask: (frame) => askOne(frame, 'By what?', groupings.map((name) => ({ label: name, value: name })), now, (name) => { draft.by = name; }),
  };
}

function countsChoice(draft: Draft): Choice {
  const rows = [
    { label: 'How many passages', value: false },
    { label: '1 or 0', description: 'whether there is one', value: true },
  ];
  return {
    label: 'Cells',
    value: draft.presence ? '1 or 0' : 'how many passages',
    ask: (frame) => askOne(frame, 'What stands in a cell?', rows, draft.presence, (presence) => { draft.presence = presence; }),
  };
}

function askOne<T>(frame: PickFrame, placeholder: string, rows: readonly { label: string; description?: string; value: T }[], now: T, set: (value: T) => void): Promise<PickOutcome> {
  return askByPick<T>(frame, {
    placeholder,
    rows: (typed) => rows.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())),
    take: (value) => {
      set(value);
      return 'done';
    },
    isActive: (value) => value === now,
  });
}

function datesChoice(draft: Draft): Choice {
  const { since, until } = draft.filters;
  const value = [since === undefined ? '' : `since ${since}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(', ');
  return {
    label: 'Dates',
    value: value || 'all',
    ask: async (frame) => {
      const outcome = await askDate(frame, draft, 'since', 'From which day, month or year on?');
      return outcome === 'done' ? askDate(frame, draft, 'until', 'Up to the end of which day, month or year?') : outcome;
    },
  };
}

function askDate(frame: PickFrame, draft: Draft, filter: 'since' | 'until', prompt: string): Promise<PickOutcome> {
  return askText(frame, {
    prompt,
    placeholder: '2026-11-22, 2026-11 or 2026; empty for no limit',
    answer: draft.filters[filter] ?? null,
    validate: (text) => (isDate(text) ? undefined : 'A date such as 2026-11-22, 2026-11 or 2026'),
    set: (text) => {
      draft.filters = withFilter(draft.filters, filter, text ?? undefined);
    },
  });
}

/** In so many words: each is somebody's wish that is not followed. */
const ruleLabels: Readonly<Record<LiftableRule, readonly [label: string, description: string]>> = {
  planned: ['Conversations that are still to come', 'notes of what was not said yet'],
  'off-record': ['What is off the record', 'although it was told in confidence'],
  withdrawn: ['Words of people who withdrew their consent', 'although they took it back'],
  declined: ['Words of people who declined consent', 'although they said no'],
  unreadable: ['Words of people whose consent can’t be read', 'although they may have said no'],
  names: ['Names of people who were not asked for consent', 'instead of P01 and the like'],
};

function liftedChoice(draft: Draft): Choice {
  const labelOf = (rule: LiftableRule): string => ruleLabels[rule][0];
  const begun = liftableRules.filter((rule) => draft.lifted.has(rule)).map(labelOf);
  return {
    label: 'Include what is left out',
    value: begun.length === 0 ? 'no' : begun.join(', '),
    ask: (frame) =>
      askSeveral(frame, {
        placeholder: 'What should be in it although it is left out otherwise?',
        known: liftableRules,
        nameOf: labelOf,
        textsOf: (rule) => [...ruleLabels[rule]],
        descriptionOf: (rule) => ruleLabels[rule][1],
        keyOf: (name) => name,
        newLabel: null,
        begun,
        set: (names) => {
          draft.lifted = new Set(liftableRules.filter((rule) => names.includes(labelOf(rule))));
        },
      }),
  };
}
