// What a command is called with: nothing (palette), a Uri or a tree node (menus), or an object of answers (keybindings, tasks, tests).
import * as vscode from 'vscode';
import { isTreeNode, subjectOf, type NodeSubject } from '../tree/node';
import { Failure } from '../failure';

/** Answers that came with the call. They are data from outside: read leniently, and refused where they make no sense. */
export class Answers {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /** Trimmed; undefined when it is missing or empty. */
  text(name: string): string | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') throw new Failure(`The answer “${name}” must be a text.`);
    return String(value).trim() || undefined;
  }

  /** A list of texts, also where only one is given; empty ones are left out. undefined when it is missing. */
  list(name: string): readonly string[] | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === null) return undefined;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every((entry) => typeof entry === 'string')) throw new Failure(`The answer “${name}” must be a list of texts.`);
    return values.map((entry) => entry.trim()).filter((entry) => entry !== '');
  }

  /** A Uri; a text that is none is one relative to a folder. */
  textOrUri(name: string): vscode.Uri | string | undefined {
    const value = this.valueOf(name);
    return typeof value === 'string' && !uriOf(value) ? this.text(name) : this.uri(name);
  }

  uri(name: string): vscode.Uri | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === null) return undefined;
    const uri = uriOf(value);
    if (!uri) throw new Failure(`The answer “${name}” must be a Uri, such as file:///home/me/notes.`);
    return uri;
  }

  /** A list, also where only one is given. undefined when it is missing. */
  uris(name: string): readonly vscode.Uri[] | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === null) return undefined;
    const uris = (Array.isArray(value) ? value : [value]).map(uriOf);
    if (uris.includes(undefined)) throw new Failure(`The answer “${name}” must be a list of Uris, such as file:///home/me/notes/a.md.`);
    return uris.filter((uri) => uri !== undefined);
  }

  number(name: string): number | undefined {
    const value = this.valueOf(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number') throw new Failure(`The answer “${name}” must be a number.`);
    return value;
  }

  /** Only `true` is one. */
  flag(name: string): boolean {
    return this.valueOf(name) === true;
  }

  /** @throws Failure for an answer that nobody asks for: a filter that is misspelled must not let everything through. */
  allowOnly(names: readonly string[]): void {
    const unknown = Object.keys(this.values).find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Failure(`There is no answer “${unknown}” here, only ${names.join(', ')}.`);
  }

  private valueOf(name: string): unknown {
    return Object.hasOwn(this.values, name) ? this.values[name] : undefined;
  }
}

export class Invocation {
  private constructor(
    /** undefined: the person is asked. */
    readonly answers: Answers | undefined,
    /** The file or folder that was clicked. */
    readonly target: vscode.Uri | undefined,
    /** What a clicked tree node is about. */
    readonly subject: NodeSubject,
    /** Of all selected nodes, where the clicked one is among them: it comes first. */
    readonly subjects: readonly NodeSubject[] = [subject],
  ) {}

  static of(args: readonly unknown[]): Invocation {
    const [first, selected] = args;
    if (isTreeNode(first)) {
      const others: readonly unknown[] = Array.isArray(selected) ? selected.filter((node) => node !== first) : [];
      return new Invocation(undefined, undefined, subjectOf(first), [first, ...others.filter(isTreeNode)].map(subjectOf));
    }
    if (typeof first === 'string' && !uriOf(first)) throw new Failure(`“${first}” is no Uri. Pass one such as file:///home/me/notes, or an object of answers.`);
    const target = uriOf(first);
    if (target) return new Invocation(undefined, target, {});
    return new Invocation(Invocation.hasAnswers(args) ? new Answers({ ...(first as object) }) : undefined, undefined, {});
  }

  /** Whether answers came with the call, so that nobody is asked. */
  static hasAnswers([first]: readonly unknown[]): boolean {
    return typeof first === 'object' && first !== null && !Array.isArray(first) && !isTreeNode(first) && !uriOf(first);
  }
}

/** A Uri, its parts as JSON carries them, or its text. */
function uriOf(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  if (typeof value === 'string') return /^[a-z][\w+.-]+:/iu.test(value) ? vscode.Uri.parse(value) : undefined;
  if (typeof value !== 'object' || value === null || !('scheme' in value) || !('path' in value)) return undefined;
  const { scheme, path } = value;
  if (typeof scheme !== 'string' || typeof path !== 'string') return undefined;
  const part = (name: string): string | undefined => {
    const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : undefined;
  };
  return vscode.Uri.from({ scheme, path, authority: part('authority'), query: part('query'), fragment: part('fragment') });
}
