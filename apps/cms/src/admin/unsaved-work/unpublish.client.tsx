'use client'

import {
  ConfirmationModal,
  PopupList,
  toast,
  useDocumentInfo,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { PlacesFound, useLookForPlaces, type Found } from '../../references/places-found.client'

/** In place of Payload's own, which fills the form anew afterwards, and drops what was typed and not saved. */
export function Unpublish() {
  const { id, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { toggleModal } = useModal()
  const { t } = useTranslation()
  const unpublish = useUnpublish()
  const look = useLookForPlaces()
  const [found, setFound] = useState<Found | null>(null)
  if (!hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  const modalSlug = `unpublish-${id}`
  const ask = () => {
    setFound(null)
    toggleModal(modalSlug)
    void look().then(setFound)
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={ask}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={t('version:confirmUnpublish')}
        body={
          <>
            <p>{t('version:aboutToUnpublish')}</p>
            <div role="status">
              {found === null ? <p>Looking where it is used…</p> : <WouldDoWithout found={found} />}
            </div>
          </>
        }
        confirmingLabel={t('version:unpublishing')}
        onConfirm={unpublish}
      />
    </>
  )
}

/** Read before the button is pressed; afterwards those places show nothing where this was. */
function WouldDoWithout({ found }: { found: Found }) {
  return (
    <>
      {found.length > 0 && found !== 'no answer' && (
        <p>It is used in these places, which would do without it. The first few are named:</p>
      )}
      <PlacesFound found={found} />
    </>
  )
}

function useUnpublish(): () => Promise<void> {
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { t } = useTranslation()
  return async () => {
    const problem = await saveAsDraft(`/api/${collectionSlug}/${id}?depth=0`)
    if (problem !== null) {
      toast.error(problem)
      return
    }
    toast.success(t('version:unpublishedSuccessfully'))
    dispatchFields({ type: 'UPDATE', path: '_status', value: 'draft' })
    info.incrementVersionCount()
    info.setUnpublishedVersionCount(1)
    info.setHasPublishedDoc(false)
  }
}

/** What stands in the way, or `null`. */
async function saveAsDraft(address: string): Promise<string | null> {
  const response = await fetch(address, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ _status: 'draft' }),
  })
  if (response.ok) return null
  const { errors } = (await response.json()) as { errors: { message: string }[] }
  return errors.map(({ message }) => message).join(' ')
}
