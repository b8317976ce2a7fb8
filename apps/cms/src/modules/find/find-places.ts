import { newThings } from '@cms/admin/frame/bar/new-things'
import { hrefOf, isSeen, type Seen } from '@cms/admin/frame/menu/menu-for'
import { placeGroups } from '@cms/admin/frame/places'
import { helpTasksFor, hrefOfTask, titleOf } from '../help'
import type { FoundGroup, FoundItem } from './answer'
import { soughtText } from './index-of-texts/sought-text'
import { rankIn, type Alternatives } from './index-of-texts/words-in-text'
import { markFound } from './mark-found'

type Wanted = { wanted: readonly Alternatives[]; mostShown: number }
/** A page of the admin, by its words: a list, a form of settings, something to begin, or how it is done. */
type Page = Pick<FoundItem, 'href' | 'icon'> & { title: string; detail: string; words: string }

/** What can be done, where things are, and how it is done. */
export function findPlaces(seen: Seen, { wanted, mostShown }: Wanted): FoundGroup[] {
  const among = (pages: readonly Page[]) =>
    pages
      .map((page) => ({ page, rank: rankIn(soughtText([page.title, page.words]), wanted) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank)
      .slice(0, mostShown)
      .map(({ page }) => itemOf(page, wanted))
  return [
    { name: 'Go to', items: among(placesOf(seen)) },
    { name: 'Do something', items: among(commandsOf(seen)) },
    { name: 'Help', items: among(helpOf(seen)) },
  ]
}

/** Those with these addresses, to be shown again. */
export function placesAt(seen: Seen, keys: readonly string[]): FoundItem[] {
  return [...placesOf(seen), ...commandsOf(seen), ...helpOf(seen)]
    .filter(({ href }) => keys.includes(href))
    .map((page) => itemOf(page, []))
}

function placesOf(seen: Seen): Page[] {
  return placeGroups.flatMap(({ heading = '', places }) =>
    places
      .filter((place) => isSeen(place, seen))
      .map((place) => ({
        href: hrefOf(place),
        icon: place.icon,
        title: place.label,
        detail: heading,
        words: place.words ?? '',
      })),
  )
}

function commandsOf(seen: Seen): Page[] {
  return newThings(seen).map(({ command, label, icon, href, hint = '', words = '' }) => ({
    href,
    icon,
    title: command,
    detail: hint,
    words: `${label} ${words}`,
  }))
}

function helpOf({ user }: Seen): Page[] {
  return helpTasksFor(user).map((task) => ({
    href: hrefOfTask(task),
    icon: 'help',
    title: titleOf(task),
    detail: '',
    words: task.words,
  }))
}

function itemOf({ href, icon, title, detail }: Page, wanted: readonly Alternatives[]): FoundItem {
  const words = wanted.flat()
  return {
    key: href,
    href,
    icon,
    title: markFound(title, words),
    detail: markFound(detail, []),
  }
}
