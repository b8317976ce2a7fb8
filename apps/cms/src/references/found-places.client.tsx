'use client'

import './found-places.css'
import { placesInWords, type Act } from './places-in-words'
import { usePlaces, type Found, type Question } from './use-places.client'

interface FoundPlacesProps extends Question {
  act: Act
  /** Otherwise several documents are asked about. */
  isOne: boolean
}

/** Where documents are used, in words, with links. What it found is spoken; the list is there to be read. */
export function FoundPlaces({ act, isOne, ...question }: FoundPlacesProps) {
  const found = usePlaces(question)
  return (
    <>
      <p role="status">{placesInWords(found, act, isOne)}</p>
      {Array.isArray(found) && found.length > 0 && <PlacesList found={found} />}
    </>
  )
}

function PlacesList({ found }: { found: Exclude<Found, string> }) {
  return (
    // A list that scrolls must be reached by the keyboard, also when nothing in it can be opened.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="found-places" role="region" aria-label="Where it is used" tabIndex={0}>
      <ul>
        {found.map(({ words, href, uses = [] }, index) => (
          <li key={href ?? index}>
            {href ? <a href={href}>{words}</a> : words}
            {uses.length > 0 && ` (uses ${uses.map((title) => `“${title}”`).join(', ')})`}
          </li>
        ))}
      </ul>
    </div>
  )
}
