import type { Spot } from '../../modules/publishing'

/** Goes to a field of the form, wherever it is folded away, and to the words within its text. */
export async function showSpot({ path, words }: Spot): Promise<void> {
  const field = await openTabOf(`field-${path.replaceAll('.', '__')}`)
  if (!field) return
  unfold(field)
  const text = field.querySelector<HTMLElement>('[data-lexical-editor]')
  const range = text && words ? (rangeOf(text, words) ?? rangeOfPart(text, words)) : null
  const target = elementAt(range) ?? field
  inputIn(field)?.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'center' })
  mark(range)
}

/** A tab's fields are drawn once it is opened. */
async function openTabOf(id: string): Promise<HTMLElement | null> {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  for (const open of [() => {}, ...tabs.map((tab) => () => tab.click())]) {
    open()
    await twoFrames()
    // A text has no id of its own, but its label names it.
    const field = document.querySelector<HTMLElement>(`[id="${id}"], label[for="${id}"]`)
    if (field) return field.closest<HTMLElement>('.field-type') ?? field
  }
  return null
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  )
}

function unfold(field: Element): void {
  for (let folded = foldedAround(field); folded; folded = foldedAround(folded.parentElement)) {
    folded.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

function foldedAround(element: Element | null): Element | null {
  return element?.closest('.collapsible--collapsed') ?? null
}

/** Above a text stand its buttons, which are not what is meant. */
function inputIn(field: Element): HTMLElement | null {
  return (
    field.querySelector<HTMLElement>('[data-lexical-editor]') ??
    field.querySelector<HTMLElement>('input, textarea, select, button')
  )
}

/** The first place of the words within one piece of the text, which may break off where it turns bold. */
function rangeOf(text: Element, words: string): Range | null {
  const pieces = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
    const start = piece.textContent?.indexOf(words) ?? -1
    if (start < 0) continue
    const range = document.createRange()
    range.setStart(piece, start)
    range.setEnd(piece, start + words.length)
    return range
  }
  return null
}

/** A paragraph, heading or list as a whole, by its letters: its pieces are set apart in more ways than one. */
function rangeOfPart(text: Element, words: string): Range | null {
  const part = [...text.children].find((each) => lettersOf(each.textContent) === lettersOf(words))
  if (!part) return null
  const range = document.createRange()
  range.selectNodeContents(part)
  return range
}

function lettersOf(text: string | null): string {
  return (text?.match(/[\p{L}\p{N}]+/gu) ?? []).join('')
}

function elementAt(range: Range | null): Element | null {
  const start = range?.startContainer
  return start instanceof Element ? start : (start?.parentElement ?? null)
}

/** Without touching the editor's own elements; a browser that cannot do this scrolls to it all the same. */
function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('found-before')
  if (range) CSS.highlights.set('found-before', new Highlight(range))
}
