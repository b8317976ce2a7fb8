import {
  leftOutKinds,
  type Block,
  type LeftOutKind,
  type PastedText,
  type Run,
} from './pasted-text'

/** What is said above the editor once something has come in. */
export interface PasteReport {
  /** “Came in: 2 headings, 5 paragraphs and 1 list.” */
  cameIn: string
  /** One sentence each: what stayed behind, and what can be done about it. */
  leftOut: string[]
}

export function reportOf(pasted: PastedText): PasteReport {
  const counted = countsOf(pasted.blocks)
  const parts = (Object.keys(counted) as (keyof typeof names)[])
    .filter((kind) => counted[kind] > 0)
    .map((kind) => inWords(counted[kind], names[kind]))
  return {
    cameIn: parts.length > 0 ? `Came in: ${list.format(parts)}.` : 'No words came in.',
    leftOut: leftOutKinds
      .filter((kind) => pasted.leftOut[kind] > 0)
      .map((kind) => reasons[kind](pasted.leftOut[kind])),
  }
}

const list = new Intl.ListFormat('en-GB')

/** One and several of them. */
const names = {
  headings: ['heading', 'headings'],
  paragraphs: ['paragraph', 'paragraphs'],
  lists: ['list', 'lists'],
  quotations: ['quotation', 'quotations'],
  tables: ['table', 'tables'],
  links: ['link', 'links'],
} as const

function countsOf(blocks: readonly Block[]): Record<keyof typeof names, number> {
  const count = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length
  return {
    headings: count('heading'),
    paragraphs: count('paragraph'),
    lists: count('list'),
    quotations: count('quote'),
    tables: count('table'),
    links: linksIn(blocks.flatMap(runsOf)),
  }
}

function linksIn(runs: readonly Run[]): number {
  return runs.filter(({ href }, index) => href !== null && href !== runs[index - 1]?.href).length
}

function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(({ runs, sublists }) => [...runs, ...sublists.flatMap(runsOf)])
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(runsOf))
    default:
      return block.runs
  }
}

const reasons: Record<LeftOutKind, (count: number) => string> = {
  pictures: (count) =>
    `${inWords(count, ['picture was', 'pictures were'])} left out: the file did not come with the text. Save it from where it is, then put it in with / and “Picture”.`,
  comments: (count) => `${inWords(count, ['comment was', 'comments were'])} left out.`,
  deletions: (count) =>
    `${inWords(count, ['piece of text was', 'pieces of text were'])} left out: deleted in the other program, where the change has not been accepted yet.`,
  contents: (count) =>
    `${inWords(count, ['line of a table of contents was', 'lines of a table of contents were'])} left out: an article makes its own.`,
  menus: (count) => `${inWords(count, ['menu was', 'menus were'])} left out.`,
  embeds: (count) =>
    `${inWords(count, ['video or frame was', 'videos or frames were'])} left out: put a video in with / and “Video”.`,
  controls: (count) =>
    `${inWords(count, ['button or field was', 'buttons or fields were'])} left out.`,
  addresses: (count) =>
    `${inWords(count, ['link has', 'links have'])} lost the address and kept the words: it led to a file, a script or a place that only the other page knows.`,
}

/** `2 pictures`, `1 picture`; `names` are one and several of them. */
function inWords(count: number, [one, several]: readonly [string, string]): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
