/** The forms of documents that are open in this tab, and whether what was typed there is unsaved. */
const openForms = new Map<string, { path: string; isUnsaved: boolean }>()

export function noteForm(name: string, form: { path: string; isUnsaved: boolean }): () => void {
  openForms.set(name, form)
  return () => void openForms.delete(name)
}

export function isAnythingUnsaved(): boolean {
  return [...openForms.values()].some(({ isUnsaved }) => isUnsaved)
}

/** The form that was opened last for a document, whose address in the API is `path`. */
export function formOf(path: string): string | undefined {
  return [...openForms].findLast(([, form]) => form.path === path)?.[0]
}
