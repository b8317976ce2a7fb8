'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import { AddedPictures } from './added-pictures.client'
import type { LibraryPicture } from './library-picture'
import { PictureDetails } from './picture-details.client'
import { usesInWords } from './uses-in-words'

interface PictureGridProps {
  pictures: readonly LibraryPicture[]
  userId: string
}

/** The pictures of a page. One that is chosen is shown beside them; in a drawer it goes into the form. */
export function PictureGrid({ pictures, userId }: PictureGridProps) {
  const { isInDrawer, onSelect } = useListDrawerContext()
  const { data } = useListQuery()
  const router = useRouter()
  const [openId, setOpenId] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const open = pictures.find(({ id }) => id === openId)

  const choose = ({ id }: LibraryPicture, button: HTMLButtonElement) => {
    opener.current = button
    const doc = (data?.docs as Data[] | undefined)?.find((each) => each.id === id)
    if (isInDrawer && onSelect && doc) onSelect({ collectionSlug: 'media', doc, docID: id })
    else setOpenId(id)
  }
  const close = () => {
    setOpenId(null)
    opener.current?.focus()
  }

  return (
    <div className="picture-library" data-open={open ? true : undefined}>
      {!isInDrawer && <AddedPictures refresh={() => router.refresh()} />}
      <ul className="picture-library__grid" aria-label="Pictures">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <PictureCard {...{ picture, choose, isOpen: picture.id === openId, isInDrawer }} />
          </li>
        ))}
      </ul>
      {open && !isInDrawer && (
        <PictureDetails
          key={open.id}
          picture={open}
          userId={userId}
          close={close}
          refresh={() => router.refresh()}
        />
      )}
    </div>
  )
}

interface PictureCardProps {
  picture: LibraryPicture
  choose: (picture: LibraryPicture, button: HTMLButtonElement) => void
  isOpen: boolean
  isInDrawer: boolean
}

function PictureCard({ picture, choose, isOpen, isInDrawer }: PictureCardProps) {
  return (
    <button
      type="button"
      className="picture-card"
      aria-expanded={isInDrawer ? undefined : isOpen}
      onClick={(event) => choose(picture, event.currentTarget)}
    >
      {/* Its description is read below it. */}
      <img src={picture.small} alt="" loading="lazy" />
      <strong>{picture.isDescribed ? picture.alt : picture.filename}</strong>
      <span>{picture.size}</span>
      {!picture.isDescribed && <span data-waits>Description missing</span>}
      <span>{usesInWords(picture.uses)}</span>
    </button>
  )
}
