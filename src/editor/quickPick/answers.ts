// Questions by quick pick whose answers are words: those known, or others that are typed.
import { RankedList } from '../../util/ranking';
import { askByPick, maxRows, type PickFrame, type PickOutcome, type PickRow } from './pick';

export interface WordQuestion {
  readonly placeholder: string;
  readonly rows: readonly PickRow<string>[];
  /** What stands beside a word that is typed and not known. */
  readonly ownLabel: string;
  /** From before; null: none yet. */
  readonly answer: string | null;
  /** null: skipped. */
  readonly set: (word: string | null) => void;
}

/** Asks for one word, or none. */
export function askWord(frame: PickFrame, question: WordQuestion): Promise<PickOutcome> {
  const ranked = new RankedList(question.rows, ({ label, description, value }) => [label, value, description ?? null]);
  const isKnown = (typed: string): boolean => question.rows.some(({ label, value }) => [label, value].some((word) => word.toLowerCase() === typed.toLowerCase()));
  const isListed = question.answer !== null && isKnown(question.answer);
  const before = question.answer !== null && !isListed ? [{ label: question.answer, value: question.answer }] : [];
  return askByPick<string | null>(frame, {
    placeholder: question.placeholder,
    rows: (typed) => {
      const found = ranked.best(typed, maxRows - 1);
      if (typed === '') return [{ label: 'Skip', value: null }, ...before, ...found];
      return isKnown(typed) ? found : [...found, { label: question.ownLabel, description: typed, value: typed }];
    },
    take: (word) => {
      question.set(word);
      return 'done';
    },
    isActive: (word) => question.answer !== null && word?.toLowerCase() === question.answer.toLowerCase(),
  });
}

export interface NameQuestion {
  readonly placeholder: string;
  readonly known: readonly string[];
  /** What stands beside a name that is typed and not known. */
  readonly newLabel: string;
  /** From before; empty: none yet. */
  readonly answer: string;
  readonly set: (name: string) => void;
}

/** Asks for a name without which there is no going on. */
export function askName(frame: PickFrame, question: NameQuestion): Promise<PickOutcome> {
  const before = question.answer !== '' && !question.known.includes(question.answer) ? [question.answer] : [];
  const known = [...before, ...question.known];
  const ranked = new RankedList(known, (name) => [name]);
  return askByPick<string>(frame, {
    placeholder: question.placeholder,
    rows: (typed) => {
      const rows: PickRow<string>[] = ranked.best(typed, maxRows - 1).map((name) => ({ label: name, value: name }));
      const isKnown = known.some((name) => name.toLowerCase() === typed.toLowerCase());
      return typed === '' || isKnown ? rows : [...rows, { label: question.newLabel, description: typed, value: typed }];
    },
    take: (name) => {
      question.set(name);
      return 'done';
    },
    isActive: (name) => name === question.answer,
  });
}

export interface SeveralQuestion<T> {
  readonly placeholder: string;
  /** In the order in which to offer them. */
  readonly known: readonly T[];
  nameOf(entry: T): string;
  /** What an entry is found by, its name first. */
  textsOf(entry: T): readonly (string | null)[];
  descriptionOf(entry: T): string;
  /** Equal for two spellings of one name. */
  keyOf(name: string): string;
  /** What stands beside a name that is typed and not known; null: only those known can be chosen. */
  readonly newLabel: string | null;
  /** Names chosen before. */
  readonly begun: readonly string[];
  /** Whether there is no going on without any. */
  readonly isRequired?: boolean;
  readonly set: (names: readonly string[]) => void;
}

type Several = { readonly go: true } | { readonly go: false; readonly name: string };

/** Asks for several names: each pick adds one, or takes it out again, until the first row goes on. */
export function askSeveral<T>(frame: PickFrame, question: SeveralQuestion<T>): Promise<PickOutcome> {
  const ranked = new RankedList(question.known, (entry) => question.textsOf(entry));
  const chosen = new Map(question.begun.map((name) => [question.keyOf(name), name]));
  const rowOf = (entry: T): PickRow<Several> => row(question.nameOf(entry), question.descriptionOf(entry));
  const knownKeys = new Set(question.known.map((entry) => question.keyOf(question.nameOf(entry))));
  return askByPick<Several>(frame, {
    placeholder: question.placeholder,
    rows: (typed) => {
      const found = ranked.best(typed, maxRows).filter((entry) => !chosen.has(question.keyOf(question.nameOf(entry))));
      const goOn = chosen.size === 0 && question.isRequired ? [] : [goOnRow([...chosen.values()])];
      if (typed === '') return [...goOn, ...[...chosen.values()].map(chosenRow), ...found.map(rowOf)];
      const key = question.keyOf(typed);
      const isNew = question.newLabel !== null && key !== '' && !chosen.has(key) && !knownKeys.has(key);
      const taken = [...chosen].filter(([other]) => other === key).map(([, name]) => chosenRow(name));
      return [...taken, ...found.map(rowOf), ...(isNew ? [{ label: question.newLabel, description: typed, value: { go: false, name: typed } as const }] : [])];
    },
    take: (picked) => {
      if (picked.go) return 'done';
      const key = question.keyOf(picked.name);
      if (!chosen.delete(key)) chosen.set(key, picked.name);
      question.set([...chosen.values()]);
      return 'more';
    },
  });
}

function row(name: string, description: string): PickRow<Several> {
  return { label: name, description, value: { go: false, name } };
}

function goOnRow(names: readonly string[]): PickRow<Several> {
  return names.length === 0 ? { label: 'Skip', value: { go: true } } : { label: 'Continue', description: `with ${names.join(', ')}`, value: { go: true } };
}

function chosenRow(name: string): PickRow<Several> {
  return { label: `$(check) ${name}`, description: 'pick again to leave out', value: { go: false, name } };
}
