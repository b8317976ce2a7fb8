import { newAttempt } from '@cms/admin/staff-action/new-attempt'

/** The forms of documents that are open in this tab, and whether what was typed there is unsaved. */
const openForms = new Map<object, { path: string; isUnsaved: boolean }>()

/** `path` is the address in the API of what it changes, or of the collection in which it makes a document. */
export function noteForm(form: object, about: { path: string; isUnsaved: boolean }): () => void {
  openForms.set(form, about)
  return () => void openForms.delete(form)
}

export function isAnythingUnsaved(): boolean {
  return [...openForms.values()].some(({ isUnsaved }) => isUnsaved)
}

/** The name of the form that was opened last for this address, or of the copying that is asked for there. */
export function formOf(path: string): string | undefined {
  const form = isCopying(path) ? copying(path) : formAt(path)
  return form && nameOf(form)
}

/** What was made is known now: the next document that is made in the form is another one. */
export function beginAnew(path: string): void {
  const form = isCopying(path) ? copying(path) : formAt(path)
  if (form) names.delete(form)
}

const names = new WeakMap<object, string>()

function nameOf(form: object): string {
  const name = names.get(form) ?? newAttempt()
  names.set(form, name)
  return name
}

function formAt(path: string): object | undefined {
  return [...openForms].findLast(([, about]) => about.path === path)?.[0]
}

function isCopying(path: string): boolean {
  return path.endsWith('/duplicate')
}

const copyings = new Map<string, object>()

function copying(path: string): object {
  const known = copyings.get(path) ?? {}
  copyings.set(path, known)
  return known
}
