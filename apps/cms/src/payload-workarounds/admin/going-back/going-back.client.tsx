'use client'

import { ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'

import { isAnythingUnsaved } from '../unsaved-work/unsaved-forms'
import { askBeforeGoingBack } from './ask-before-going-back'
import { keepPages } from './keep-pages'

const modalSlug = 'leave-by-going-back'

/** Around the whole admin: going back shows the page before, and asks first when that would lose something. */
export function GoingBack({ children }: { children: ReactNode }) {
  const { openModal } = useModal()
  const { t } = useTranslation()
  const leave = useRef(() => {})
  const ask = useEffectEvent((leaveNow: () => void) => {
    leave.current = leaveNow
    openModal(modalSlug)
  })
  // Layout effects come before the effects in which lists and the router begin.
  useLayoutEffect(() => {
    const stopAsking = askBeforeGoingBack(window, {
      isUnsaved: isAnythingUnsaved,
      ask: (leaveNow) => ask(leaveNow),
    })
    const stopKeeping = keepPages(window)
    return () => {
      stopKeeping()
      stopAsking()
    }
  }, [])
  return (
    <>
      {children}
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={t('general:leaveWithoutSaving')}
        body={t('general:changesNotSaved')}
        cancelLabel={t('general:stayOnThisPage')}
        confirmLabel={t('general:leaveAnyway')}
        onConfirm={() => leave.current()}
      />
    </>
  )
}
