'use client'

import { useEffect, useId, useRef, useState } from 'react'

import type { Use } from '@cms/references/find-uses'
import { fileProblem } from './file-problem'
import type { LibraryPicture } from './library-picture'
import { replaceFile } from './save-picture'
import { Uses } from './uses-list.client'

interface ReplaceEverywhereProps {
  picture: LibraryPicture
  uses: readonly Use[]
  refresh: () => void
}

/** Another file in the place of this one: first where that will be seen, then the file, then the deed. */
export function ReplaceEverywhere({ picture, uses, refresh }: ReplaceEverywhereProps) {
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  return (
    <div className="picture-details__replace">
      <button
        type="button"
        className="desk-press"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen)
          setSaid('')
        }}
      >
        Replace everywhere …
      </button>
      {isOpen && (
        <Replacing
          {...{ picture, uses }}
          whenDone={() => {
            setOpen(false)
            setSaid(uses.length === 0 ? 'Replaced.' : `Replaced. ${placesInWords(uses)} it now.`)
            refresh()
          }}
        />
      )}
      <p role="status">{said}</p>
    </div>
  )
}

function placesInWords({ length }: readonly Use[]): string {
  return length === 1 ? 'One place shows' : `${length} places show`
}

interface ReplacingProps {
  picture: LibraryPicture
  uses: readonly Use[]
  whenDone: () => void
}

function Replacing({ picture, uses, whenDone }: ReplacingProps) {
  const [chosen, setChosen] = useState<{ file: File; address: string } | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  const choose = (file: File | null) => {
    const wrong = file && fileProblem(file)
    setProblem(wrong ?? '')
    setChosen(file && !wrong ? { file, address: URL.createObjectURL(file) } : null)
  }
  const replace = async (file: File) => {
    setBusy(true)
    const outcome = await replaceFile(picture, file)
    setBusy(false)
    if (outcome.isSaved) whenDone()
    else setProblem(outcome.words)
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 ref={title} id={`${id}-title`} tabIndex={-1}>
        Replace everywhere
      </h3>
      {uses.length === 0 ? (
        <p>It is used nowhere, so no page changes.</p>
      ) : (
        <>
          <p>{placesInWords(uses)} the new picture, those on the website within seconds:</p>
          <Uses uses={uses} />
        </>
      )}
      <p>
        Its description, caption, credit and point of interest stay; the file of before is deleted.
        Look afterwards whether “{picture.alt}” still says what is shown.
      </p>
      <label htmlFor={id}>The new picture</label>
      <p id={`${id}-help`}>JPEG, PNG, WebP or AVIF, at most 8 MB.</p>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif"
        aria-describedby={`${id}-help`}
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
      {chosen && (
        <img
          src={chosen.address}
          alt="What you have chosen"
          onLoad={({ currentTarget }) => URL.revokeObjectURL(currentTarget.src)}
        />
      )}
      <p role="alert">{problem}</p>
      {chosen && (
        <button
          type="button"
          className="desk-press desk-press--act"
          disabled={isBusy}
          onClick={() => void replace(chosen.file)}
        >
          {isBusy ? 'Replacing …' : buttonWords(uses.length)}
        </button>
      )}
    </section>
  )
}

function buttonWords(count: number): string {
  if (count === 0) return 'Replace the picture'
  return count === 1 ? 'Replace it in one place' : `Replace it in ${count} places`
}
