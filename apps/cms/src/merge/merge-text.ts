import { alignNodes, type Aligned } from './align-nodes'
import { contentKey } from './is-same'
import { collide, combine, type Difference, type Notes, type Place, type Three } from './notes'
import { idOfNode, kindOfNode, textOfNode } from './text-nodes'

/** Puts two texts together by their parts: paragraphs, headings, lists and blocks. Both have been changed. */
export function mergeText(texts: Three, place: Place, notes: Notes): unknown {
  const base = nodesOf(texts.base)
  const text: Text = {
    base,
    mine: alignNodes(base, nodesOf(texts.mine)),
    theirs: alignNodes(base, nodesOf(texts.theirs)),
    place,
    notes,
  }
  const twice = movedByBoth(text)
  const children = [...base, null].flatMap((_, index) => [
    ...mergeAdded(text, index, twice),
    ...(index < base.length ? mergePart(text, index) : []),
  ])
  return withNodes(texts, withoutTwins(children, base))
}

interface Text {
  base: readonly unknown[]
  mine: Aligned
  theirs: Aligned
  place: Place
  notes: Notes
}

type Root = Record<string, unknown> & { children?: unknown[] }

function nodesOf(text: unknown): unknown[] {
  return (text as { root?: Root } | null | undefined)?.root?.children ?? []
}

function withNodes({ mine, theirs }: Three, children: unknown[]): unknown {
  const text = (theirs ?? mine) as { root: Root }
  return { ...text, root: { ...text.root, children } }
}

function mergePart(text: Text, index: number): unknown[] {
  const base = text.base[index]
  const mine = text.mine.parts[index]
  const theirs = text.theirs.parts[index]
  const place = { key: `part ${index}`, label: labelOfPart(text, index), kind: 'node' as const }
  const nodes = { base, mine: mine?.node, theirs: theirs?.node }
  const isMine = !mine || mine.isChanged
  const isTheirs = !theirs || theirs.isChanged
  const isAgreed = contentKey(nodes.mine) === contentKey(nodes.theirs)
  if (isMine && isTheirs && !isAgreed) {
    const choice = collide(text.notes, differenceAt(text, place, nodes))
    return choice === 'theirs' ? nodeOf(theirs) : nodeOf(mine)
  }
  if (isMine !== isTheirs) {
    combine(text.notes, differenceAt(text, place, nodes), isMine ? 'mine' : 'theirs')
  }
  return isTheirs ? nodeOf(theirs) : nodeOf(mine)
}

function nodeOf(part: { node: unknown } | null | undefined): unknown[] {
  return part ? [part.node] : []
}

function mergeAdded(text: Text, index: number, twice: ReadonlySet<string>): unknown[] {
  const theirs = text.theirs.added[index] ?? []
  const known = new Set([...theirs.map(contentKey), ...twice])
  const mine = (text.mine.added[index] ?? []).filter((node) => !known.has(contentKey(node)))
  const place = { key: `added ${index}`, label: labelOfAdded(text, index), kind: 'added' as const }
  const difference = differenceAt(text, place, { base: undefined, mine, theirs })
  if (mine.length > 0 && theirs.length > 0) {
    const choice = collide(text.notes, difference)
    return choice === 'both' ? [...theirs, ...mine] : { mine, theirs }[choice]
  }
  if (mine.length > 0) combine(text.notes, difference, 'mine')
  if (theirs.length > 0) combine(text.notes, difference, 'theirs')
  return [...theirs, ...mine]
}

function differenceAt(
  { place }: Text,
  at: Pick<Difference, 'key' | 'label' | 'kind'>,
  nodes: Three,
): Difference {
  return { ...place, ...at, ...nodes, key: `${place.key}/${at.key}` }
}

function labelOfPart({ base, place }: Text, index: number): string {
  return `${place.label}, ${kindOfNode(base[index])} ${index + 1}`
}

function labelOfAdded({ base, place }: Text, index: number): string {
  if (index === 0) return `${place.label}, at the beginning`
  const before = textOfNode(base[index - 1]).trim()
  const words = before.split(/\s+/).slice(0, 5).join(' ')
  return words ? `${place.label}, after “${words}”` : `${place.label}, after part ${index}`
}

/** What both moved, to wherever, is put where they put it, and not twice. */
function movedByBoth({ base, mine, theirs }: Text): ReadonlySet<string> {
  const theirKeys = new Set(theirs.added.flat().map(contentKey))
  const isMoved = (node: unknown, index: number) =>
    !mine.parts[index] && !theirs.parts[index] && theirKeys.has(contentKey(node))
  return new Set(base.filter(isMoved).map(contentKey))
}

/** Of a block that one moved and the other changed, the changed one stays. */
function withoutTwins(nodes: unknown[], base: readonly unknown[]): unknown[] {
  const before = new Map(base.map((node) => [idOfNode(node), contentKey(node)]))
  const kept = new Map<string, unknown>()
  for (const node of nodes) {
    const id = idOfNode(node)
    if (id === null) continue
    const known = kept.get(id)
    if (known === undefined || contentKey(known) === before.get(id)) kept.set(id, node)
  }
  return nodes.filter((node) => {
    const id = idOfNode(node)
    return id === null || kept.get(id) === node
  })
}
