'use client'

import { useBulkUpload, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Pictures that are dropped anywhere on the page or pasted are added by Payload's own form for many, which asks
 * what each shows.
 */
export function AddedPictures({ refresh }: { refresh: () => void }) {
  const upload = useBulkUpload()
  const { openModal, modalState } = useModal()
  const [isOver, setOver] = useState(false)

  const add = useEffectEvent((files: FileList | undefined): boolean => {
    const isBusy = Object.values(modalState).some(({ isOpen }) => isOpen)
    if (isBusy || !files || files.length === 0) return false
    upload.setCollectionSlug('media')
    upload.setInitialFiles(files)
    upload.setOnSuccess(refresh)
    openModal(upload.drawerSlug)
    return true
  })

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.defaultPrevented && add(event.dataTransfer?.files)) event.preventDefault()
    }
    const paste = (event: ClipboardEvent) => {
      if (add(event.clipboardData?.files)) event.preventDefault()
    }
    document.addEventListener('dragover', drag, { signal })
    document.addEventListener('dragleave', drag, { signal })
    document.addEventListener('drop', drop, { signal })
    document.addEventListener('paste', paste, { signal })
    return () => stop.abort()
  }, [])

  return (
    <p className="picture-library__adding" data-over={isOver || undefined}>
      {isOver
        ? 'Let go to add them here.'
        : 'Drop pictures anywhere on this page to add them, or paste one with Ctrl V.'}
    </p>
  )
}
