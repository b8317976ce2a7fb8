import { rules } from './rules'

/**
 * Gives names to what Payload's admin leaves without one, so that it can be found and heard without
 * being seen: fields within an article, whose labels point at nothing, and buttons that are a picture.
 */
export function addAccessibleNames(document: Document): () => void {
  const nameAll = () => {
    for (const { selector, nameOf } of rules) {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        if (!hasName(element)) element.ariaLabel = nameOf(element)
      }
    }
  }
  let pending = 0
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(pending)
    pending = requestAnimationFrame(nameAll)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  nameAll()
  return () => {
    cancelAnimationFrame(pending)
    observer.disconnect()
  }
}

function hasName(element: HTMLElement): boolean {
  if (element.ariaLabel || isNamedElsewhere(element) || hasTitle(element)) return true
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return (element.labels?.length ?? 0) > 0
  }
  return Boolean(element.innerText.trim())
}

/** Payload's boxes to tick point at what is not there. */
function isNamedElsewhere(element: HTMLElement): boolean {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? []
  return ids.some((id) => element.ownerDocument.getElementById(id))
}

/** A code word, by which the program knows the element, is no title. */
function hasTitle(element: HTMLElement): boolean {
  return element.title !== '' && element.title !== element.getAttribute('name')
}
