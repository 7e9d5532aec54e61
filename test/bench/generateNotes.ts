// Made-up notes of realistic size and shape, the same for the same seed: about 4.5 KB each, as long informal interviews are.

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** mulberry32: small, fast, and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const firstNames = 'Dana Marek Priya Sam Ada Elena Tom Jürgen Hanako Hương Ines Noor Kwame Łukasz Zoë Аня 花子 Fatima Liam Chidi'.split(' ');
const lastNames = 'Okafor Nowak Raman Reyes Lindqvist Petrova O’Brien Weiß Tanaka Nguyễn Duarte Haddad Mensah Wójcik Müller Иванова 田中 Rossi Byrne Eze'.split(' ');
const words = (
  'the release plan slips because nobody owns the approval and we call somebody instead of opening a ticket so the spreadsheet ' +
  'stays the truth while the tool says green until the auditor asks what happened on thursday before the meeting with legal'
).split(' ');
const topics = 'release planning approval trust tools pricing onboarding compliance ownership handover support hiring reporting migration testing'.split(' ');
const subtopics = 'slow friction workarounds people cost habit fear pride'.split(' ');
const situations = ['customer', 'colleague', 'exploration', 'partnership'];
const settings = ['coffee shop', 'phone', 'video call', 'their office', 'a walk', 'conference'];

/** One note in ten is by somebody new, one in forty a profile, one in a hundred a codebook entry. */
export function* generateNotes(count: number, seed = 1): Generator<GeneratedFile> {
  const random = randomOf(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const people = Math.max(20, Math.floor(count / 10));
  const person = (index: number): string => `${firstNames[index % 20] ?? ''} ${lastNames[Math.floor(index / 20) % 20] ?? ''}${index < 400 ? '' : ` ${Math.floor(index / 400)}`}`;
  const theme = (): string => (random() < 0.4 ? `${pick(topics)}/${pick(subtopics)}` : pick(topics));
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => pick(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const two = (value: number): string => String(value).padStart(2, '0');

  for (let i = 0; i < count; i++) {
    if (i % 40 === 39) {
      const name = person(i % people);
      yield { path: `interviewees/${name} ${i}.md`, text: `---\ntype: interviewee\nname: ${name}\nrole: Engineer\norganisation: Acme ${i % 50}\ntimezone: Europe/Berlin\n---\n\n${sentence(40)}\n` };
      continue;
    }
    if (i % 100 === 99) {
      const name = `${pick(topics)}/${pick(subtopics)}`;
      yield { path: `themes/${name.replace('/', '-')} ${i}.md`, text: `---\ntype: theme\ntheme: ${name}\ndefinition: ${sentence(12)}\n---\n\n${sentence(30)}\n` };
      continue;
    }
    const name = person(Math.floor(random() * people));
    const first = name.split(' ')[0] ?? name;
    const date = `20${16 + Math.floor(random() * 10)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const lines = ['---', 'type: interview', `title: ${sentence(5).slice(0, -1)}`, `date: ${date}T${two(8 + Math.floor(random() * 10))}:30+01:00`, 'interviewees:', `  - ${name}`];
    if (random() < 0.1) lines.push(`  - ${person(Math.floor(random() * people))}`);
    lines.push('interviewer: Sam Reyes', `situation: ${pick(situations)}`, `setting: ${pick(settings)}`, `consent: ${random() < 0.9 ? 'verbal' : 'not asked'}`, 'themes:', `  - ${theme()}`, `  - ${theme()}`, '---', '', '## Conversation', '');
    for (let block = 0; block < 31; block++) {
      const kind = random();
      if (kind < 0.25) lines.push(`- 14:${two(block + 10)} ${sentence(18)} #${theme()}`);
      else if (kind < 0.4) lines.push(`- **${first}:** ${sentence(22)} #${theme()}`);
      else if (kind < 0.5) lines.push(`- **Sam:** What happened ${sentence(4).slice(0, -1).toLowerCase()}?`);
      else if (kind < 0.58) lines.push('', `> ${sentence(20)} #${theme()}`, `> — ${name}`, '');
      else if (kind < 0.66) lines.push(`- She said ==${sentence(8).slice(0, -1)}== #${theme()} #${theme()}`);
      else if (kind < 0.7) lines.push(`- Obs: ${sentence(9)}`);
      else if (kind < 0.74) lines.push('', `See [the page](https://example.com/${block}#not-a-theme) and \`#code\`: ${sentence(20)}`, '');
      else lines.push('', sentence(30), '');
    }
    lines.push('', '## Follow-ups', '', `- [ ] ${sentence(6)} 📅 ${date}`, `- [x] **${first}:** ${sentence(5)}`, '');
    yield { path: `interviews/${date.slice(0, 4)}/${date} ${name} ${i}.md`, text: lines.join('\n') };
  }
}
