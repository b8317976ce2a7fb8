interface StepPart {
  kind: 'words' | 'label' | 'keys'
  text: string
}

const marked = /(\[[^\]]+\]|<[^>]+>)/

/** A step as it is drawn: its words, with what stands on the screen and on the keyboard apart. */
export function partsOfStep(step: string): StepPart[] {
  return step
    .split(marked)
    .filter((part) => part !== '')
    .map((part) => {
      if (!marked.test(part)) return { kind: 'words', text: part }
      return { kind: part.startsWith('[') ? 'label' : 'keys', text: part.slice(1, -1) }
    })
}
