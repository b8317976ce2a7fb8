import { linkable, parseTarget, type FindDocument } from './documents'

interface WrittenLink {
  label: string | undefined
  target: string | undefined
}

export type Link =
  | { kind: 'url'; label: string; url: string }
  | {
      kind: 'internal'
      label: string
      reference: { relationTo: (typeof linkable)[keyof typeof linkable]; value: string }
    }

/** A link as the schema's `link` group stores it. */
export function toLink({ label, target }: WrittenLink, find: FindDocument): Link {
  if (!label || !target) throw new Error('A link needs its words and where it leads.')
  const parsed = parseTarget(target)
  if ('url' in parsed) return { kind: 'url', label, url: parsed.url }
  const value = find(parsed.kind, parsed.slug)
  return { kind: 'internal', label, reference: { relationTo: linkable[parsed.kind], value } }
}
