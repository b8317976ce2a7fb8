import type { DocumentKind, FindDocument } from './prose/documents'

/** The ids of what is stored already, under the keys that the content uses. */
export interface SeededIds {
  find: FindDocument
  findIn: (kind: SeededKind, key: string) => string
  put: (kind: SeededKind, key: string, document: { id: string }) => void
}

type SeededKind = DocumentKind | 'run' | 'topic' | 'venue'

export function createSeededIds(): SeededIds {
  const ids = new Map<string, string>()
  const findIn = (kind: SeededKind, key: string): string => {
    const id = ids.get(`${kind}:${key}`)
    if (!id) throw new Error(`There is no ${kind} "${key}" yet: store it before what points at it.`)
    return id
  }
  return { find: findIn, findIn, put: (kind, key, { id }) => void ids.set(`${kind}:${key}`, id) }
}
