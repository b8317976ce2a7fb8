'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { askJson } from '@cms/admin/ask-json'
import { useFocusWhenGone } from '@cms/admin/focus-when-gone/use-focus-when-gone'
import { Icon } from '@cms/admin/frame/icon'
import { onEscape } from '@cms/admin/on-escape'
import { DescriptionForm } from './description-form.client'
import type { PictureDetail } from './detail-endpoint'
import type { LibraryPicture } from './library-picture'
import { ReplaceEverywhere } from './replace-everywhere.client'
import { UsesList } from './uses-list.client'

interface PictureDetailsProps {
  picture: LibraryPicture
  userId: string
  close: () => void
  /** Shows the page anew, after a save. */
  refresh: () => void
}

/** Beside the grid, on a phone above it: one picture, what it shows, where it is used, and another in its place. */
export function PictureDetails({ picture, userId, close, refresh }: PictureDetailsProps) {
  const detail = useDetail(picture)
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const region = useRef<HTMLElement>(null)
  useFocusWhenGone(region)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => onEscape(region.current, close), [close])
  const known = detail === 'no answer' ? null : detail
  const mayChange = known?.mayChange ?? false
  return (
    <section ref={region} className="picture-details" aria-labelledby={titleId}>
      <div className="picture-details__head">
        <h2 ref={title} id={titleId} tabIndex={-1}>
          {picture.isDescribed ? picture.alt : picture.filename}
        </h2>
        <button type="button" className="desk-press" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <img src={picture.large} alt={picture.alt} />
      {mayChange && (
        <DescriptionForm {...{ picture, userId, suggestion: known?.suggestion ?? null, refresh }} />
      )}
      <UsesList detail={detail} />
      {mayChange && known && <ReplaceEverywhere {...{ picture, uses: known.uses, refresh }} />}
      <p className="picture-details__file">
        {picture.filename}: {picture.kind}, {picture.size}. Added on {picture.addedAt}
        {known?.addedBy && ` by ${known.addedBy}`}.
      </p>
      <a href={`/admin/collections/media/${picture.id}`}>
        {mayChange ? 'Caption, credit, crop, point of interest, delete' : 'Open the picture'}
      </a>
    </section>
  )
}

export type Asked = PictureDetail | 'no answer' | null

/** Anew after each save; `null` until it is known. */
function useDetail({ id, editedFrom }: LibraryPicture): Asked {
  const [detail, setDetail] = useState<Asked>(null)
  useEffect(() => {
    const stop = new AbortController()
    void askJson<PictureDetail>(`/api/media/${id}/detail`, { signal: stop.signal }).then(
      (answer) => {
        if (!stop.signal.aborted) setDetail(answer ?? 'no answer')
      },
    )
    return () => stop.abort()
  }, [id, editedFrom])
  return detail
}
