import { createHash } from 'node:crypto'
import { mostSeatsInShareCard, type ShareCard } from '@lectern/shared/contract/share-card'
import { bookingWords } from '@web/features/catalogue/booking-words'
import type { Image } from '../views/image'
import type { CourseDate } from '../views/catalogue'
import type { CoursePage } from '../views/course'
import type { Post } from '../views/blog'
import type { SiteLook } from '../views/look'

/** The next date that can be booked, what it costs, and how many places are left. */
export function courseCard(
  { title, dates, price }: Pick<CoursePage, 'title' | 'dates' | 'price'>,
  { company, look }: { company: string; look: SiteLook | null },
): ShareCard {
  const next = dates.find(({ state }) => state === 'open')
  return {
    company,
    title,
    facts: [...(next ? [`${next.days}, ${next.town}`] : []), (next?.price ?? price).label.text],
    places: next ? placesOf(next, look) : null,
    portrait: null,
  }
}

export function articleCard(
  { title, author }: Pick<Post, 'title' | 'author'>,
  company: string,
): ShareCard {
  const facts = author ? [`By ${author.label}`] : []
  return { company, title, facts, places: null, portrait: storedName(author?.photo) }
}

export function titleCard(title: string, company: string, photo?: Image | null): ShareCard {
  return { company, title, facts: [], places: null, portrait: storedName(photo) }
}

/** Another for another picture, so that networks which keep what they have seen fetch it. */
export function shareCardHash(card: ShareCard, look: SiteLook | null): string {
  const shown = { card, theme: look?.theme ?? null, logo: look?.logo?.src ?? null }
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
}

/** Drawn only where the company shows how large its groups are; the words are said in any case. */
function placesOf(date: CourseDate, look: SiteLook | null): ShareCard['places'] {
  const { capacity, placesLeft } = date
  const isDrawn = look?.theme.seats !== 'off' && capacity <= mostSeatsInShareCard
  const free = isDrawn ? Math.min(Math.max(placesLeft, 0), capacity) : 0
  return { words: bookingWords(date), free, taken: isDrawn ? capacity - free : 0 }
}

function storedName(photo: Image | null | undefined): string | null {
  const name = photo?.src.split('?')[0]?.split('/').at(-1)
  return name ? decodeURIComponent(name) : null
}
