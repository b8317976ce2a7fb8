import type { Figure, Letter, LetterPart, Sender } from './letter'

/** A letter for programs, and people, that take no HTML. */
export function letterText({ opening, parts }: Letter, sender: Sender): string {
  const first = opening ? [opening.title, opening.text] : []
  return [...first, ...parts.map(partText), [sender.name, ...sender.contact].join('\n')]
    .filter((text) => text !== '')
    .join('\n\n')
}

function partText(part: LetterPart): string {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'quote':
      return part.heading ? `${part.heading}\n${part.text}` : part.text
    case 'details':
      return [...(part.lead ? [part.lead] : []), part.heading, ...part.lines].join('\n')
    case 'figures':
      return figuresText(part.rows)
    case 'button':
      return `${part.label}:\n${part.url}`
    default:
      return part satisfies never
  }
}

/** Amounts stand under each other where the type is as wide for every letter, and are readable where not. */
function figuresText(rows: readonly Figure[]): string {
  const width = Math.max(...rows.map(({ amount }) => amount.length))
  return rows.map(({ label, amount }) => `${amount.padStart(width)}  ${label}`).join('\n')
}
