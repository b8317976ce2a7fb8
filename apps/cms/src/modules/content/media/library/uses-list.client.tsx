'use client'

import type { Use } from '@cms/references/find-uses'
import type { PictureDetail } from './detail-endpoint'
import { usesInWords } from './uses-in-words'

/** Where a picture is used, and where in it. */
export function UsesList({ detail }: { detail: PictureDetail | 'no answer' | null }) {
  if (detail === null) return <p role="status">Looking where it is used …</p>
  if (detail === 'no answer') {
    return <p role="status">Where it is used could not be looked up. Please open it once more.</p>
  }
  const { uses } = detail
  return (
    <div className="picture-details__uses">
      <h3>{usesInWords(uses.length)}</h3>
      {uses.length > 0 && <Uses uses={uses} />}
    </div>
  )
}

export function Uses({ uses }: { uses: readonly Use[] }) {
  return (
    <ul>
      {uses.map((use, index) => (
        <li key={use.href ?? index}>
          {use.href ? <a href={use.href}>{withCapital(use.words)}</a> : withCapital(use.words)}
          <span>{spotsInWords(use)}</span>
        </li>
      ))}
    </ul>
  )
}

function spotsInWords({ spots, seen }: Use): string {
  const words = seen === null ? [] : [seen === 'published' ? 'on the website' : 'in a draft']
  return withCapital([...spots, ...words].join(' · '))
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
