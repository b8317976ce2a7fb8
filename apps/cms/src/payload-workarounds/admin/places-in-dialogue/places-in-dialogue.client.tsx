'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'

import { FoundPlaces } from '@cms/references/found-places.client'
import type { Act } from '@cms/references/places-in-words'
import type { Question } from '@cms/references/use-places.client'

interface PlacesInDialogueProps extends Question {
  /** Of Payload's dialogue. */
  modalSlug: string
  act: Act
  isOne: boolean
  /** Otherwise the dialogue may offer it, with a tick. */
  isForever?: boolean
}

/**
 * Into a dialogue of Payload's that asks whether something is meant: where it is used. Payload has no place
 * for what is ours in its dialogues for deleting.
 */
export function PlacesInDialogue({ modalSlug, ...props }: PlacesInDialogueProps) {
  const isOpen = useModal().isModalOpen(modalSlug)
  return isOpen && <PlacesInOpenDialogue modalSlug={modalSlug} {...props} />
}

export function PlacesInOpenDialogue(props: PlacesInDialogueProps) {
  const { modalSlug, isForever, query, ...others } = props
  const content = useContentOf(modalSlug)
  const isTicked = useTick(content)
  if (!content) return null
  const asked = isForever || isTicked ? `${query}&forever=true` : query
  return createPortal(<FoundPlaces query={asked} {...others} />, content)
}

/** React looks again once it has drawn the dialogue. */
function useContentOf(modalSlug: string): Element | null {
  return useSyncExternalStore(
    () => () => {},
    () => document.getElementById(modalSlug)?.querySelector(dialogueContent) ?? null,
    () => null,
  )
}

const dialogueContent = '.confirmation-modal__content'

/** Whether the box is ticked by which something goes for ever instead of into the trash. */
function useTick(content: Element | null): boolean {
  const [isTicked, setIsTicked] = useState(false)
  useEffect(() => {
    const hear = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.id === 'delete-forever') {
        setIsTicked(target.checked)
      }
    }
    content?.addEventListener('change', hear)
    return () => content?.removeEventListener('change', hear)
  }, [content])
  return isTicked
}
