import { isSame } from './is-same'
import { collide, combine, type Difference, type Notes, type Place, type Three } from './notes'

interface Items {
  /** What stays the same when the item is changed or moved. */
  keyOf: (item: unknown) => string
  /** Of an item that both have. `index` is where it stands in mine. */
  mergeItem: (item: Three, index: number) => unknown
  placeOf: (item: Three, index: number) => Place
}

/**
 * Puts two lists together: what one added stays, what one took out is out, unless the other changed it; the
 * order is that of whoever changed it.
 */
export function mergeList(
  lists: Three<unknown[]>,
  place: Place,
  notes: Notes,
  items: Items,
): unknown[] {
  const keyed = {
    base: keyedBy(lists.base, items.keyOf),
    mine: keyedBy(lists.mine, items.keyOf),
    theirs: keyedBy(lists.theirs, items.keyOf),
  }
  return orderOf(keyed, place, notes).flatMap((key) => {
    const item = {
      base: keyed.base.get(key),
      mine: keyed.mine.get(key),
      theirs: keyed.theirs.get(key),
    }
    const isIn = (side: keyof Three) => keyed[side].has(key)
    if (isIn('mine') && isIn('theirs')) {
      return [items.mergeItem(item, indexIn(keyed.mine, key))]
    }
    const side = isIn('mine') ? 'mine' : 'theirs'
    const difference: Difference = {
      ...item,
      ...items.placeOf(item, indexIn(keyed[side], key)),
      kind: 'row',
    }
    if (!isIn('base')) {
      combine(notes, difference, side)
      return [item[side]]
    }
    if (isSame(item.base, item[side])) {
      combine(notes, difference, otherSide[side])
      return []
    }
    const choice = collide(notes, difference)
    return choice === side ? [item[side]] : []
  })
}

const otherSide = { mine: 'theirs', theirs: 'mine' } as const

type Keyed = Map<string, unknown>

/** What is there twice has a key twice, too. */
function keyedBy(list: unknown[], keyOf: (item: unknown) => string): Keyed {
  const keyed: Keyed = new Map()
  for (const item of list) {
    let key = keyOf(item)
    while (keyed.has(key)) key += '+'
    keyed.set(key, item)
  }
  return keyed
}

function indexIn(keyed: Keyed, key: string): number {
  return [...keyed.keys()].indexOf(key)
}

function orderOf({ base, mine, theirs }: Three<Keyed>, place: Place, notes: Notes): string[] {
  const keys = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] }
  const inAll = (key: string) => base.has(key) && mine.has(key) && theirs.has(key)
  const order = {
    base: keys.base.filter(inAll),
    mine: keys.mine.filter(inAll),
    theirs: keys.theirs.filter(inAll),
  }
  const isMoved = {
    mine: !isSame(order.base, order.mine),
    theirs: !isSame(order.base, order.theirs),
  }
  const isDisputed = isMoved.mine && isMoved.theirs && !isSame(order.mine, order.theirs)
  const difference = { ...lists({ base, mine, theirs }), ...orderPlace(place) }
  const byMine = isDisputed ? collide(notes, difference) !== 'theirs' : isMoved.mine
  if (!isDisputed && isMoved.mine !== isMoved.theirs) {
    combine(notes, difference, isMoved.mine ? 'mine' : 'theirs')
  }
  return byMine ? weave(keys.mine, keys.theirs) : weave(keys.theirs, keys.mine)
}

function lists({ base, mine, theirs }: Three<Keyed>): Three<unknown[]> {
  return { base: [...base.values()], mine: [...mine.values()], theirs: [...theirs.values()] }
}

function orderPlace(place: Place) {
  return {
    ...place,
    label: `${place.label}, order`,
    key: `${place.key}/order`,
    kind: 'order' as const,
  }
}

/** The first list, and what only the other has after what stands before it there. */
function weave(keys: string[], others: string[]): string[] {
  const woven = [...keys]
  others.forEach((key, index) => {
    if (woven.includes(key)) return
    const before = others.slice(0, index).findLast((each) => woven.includes(each))
    woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, key)
  })
  return woven
}
