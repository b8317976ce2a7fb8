import { isTaggedCollection } from '@lectern/shared/contract/cache-tags'

/** From Friday evening until after a bank holiday's Monday. */
const hoursOfWebsite = 4 * 24
/** A working day: what staff type elsewhere is about customers and colleagues, and is not to lie about for longer. */
const hoursOfPeople = 12

/** How long what is typed into a collection is kept in the browser. Globals, `null`, are about the website. */
export function hoursKept(collection: string | null): number {
  return collection === null || isTaggedCollection(collection) ? hoursOfWebsite : hoursOfPeople
}
