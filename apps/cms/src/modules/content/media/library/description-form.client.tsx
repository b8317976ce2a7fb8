'use client'

import { useId, useState } from 'react'

import { keptTyping } from '@cms/admin/kept-typing/kept-typing'
import type { LibraryPicture } from './library-picture'
import { saveDescription } from './save-picture'

interface DescriptionFormProps {
  picture: LibraryPicture
  userId: string
  suggestion: string | null
  refresh: () => void
}

/** As many as the CMS takes. */
const maxLetters = 250

/** What a picture shows, written in place. A suggestion becomes what is typed, and is saved by nobody else. */
export function DescriptionForm({ picture, userId, suggestion, refresh }: DescriptionFormProps) {
  const { typed, type, isChanged, forget } = useTyped(picture, userId)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const offered = suggestion !== null && !picture.isDescribed && suggestion !== typed

  const save = async () => {
    if (typed.trim() === '') return setSaid('Please write what the picture shows.')
    setBusy(true)
    const outcome = await saveDescription(picture, typed.trim())
    setBusy(false)
    setSaid(outcome.isSaved ? 'Saved.' : outcome.words)
    if (!outcome.isSaved) return
    forget()
    refresh()
  }

  return (
    <div className="picture-details__description">
      <label htmlFor={id}>What it shows</label>
      <p id={`${id}-help`}>Read aloud to people who cannot see it.</p>
      <textarea
        id={id}
        rows={2}
        maxLength={maxLetters}
        value={typed}
        aria-describedby={`${id}-help`}
        onChange={(event) => type(event.target.value)}
      />
      {offered && (
        <p>
          Perhaps “{suggestion}”?{' '}
          <button
            type="button"
            className="desk-press desk-press--plain"
            onClick={() => type(suggestion)}
          >
            Take this to begin with
          </button>
        </p>
      )}
      {isChanged && (
        <button
          type="button"
          className="desk-press desk-press--act"
          disabled={isBusy}
          onClick={() => void save()}
        >
          Save the description
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  )
}

/** Kept until it is saved, also when another picture is looked at meanwhile. */
function useTyped({ id, alt }: LibraryPicture, userId: string) {
  const key = `picture ${userId} ${id}`
  const [kept, setKept] = useState(() => keptTyping.read(key)?.answers.alt ?? null)
  const typed = kept ?? alt
  return {
    typed,
    isChanged: typed !== alt,
    type: (words: string) => {
      setKept(words)
      keptTyping.write(key, { answers: { alt: words } })
    },
    forget: () => keptTyping.drop(key),
  }
}
