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

import { FoundPlaces } from '@cms/references/found-places.client'
import { queryOf } from '@cms/references/use-places.client'

/** In place of Payload's own, which fills the form anew afterwards, and drops what was typed and not saved. */
export function Unpublish() {
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { toggleModal } = useModal()
  const { t } = useTranslation()
  const unpublish = useUnpublish()
  if (!id || !collectionSlug || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  const modalSlug = `unpublish-${id}`
  const asked = { collection: collectionSlug, query: queryOf([id]), isOne: true }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(modalSlug)}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={t('version:confirmUnpublish')}
        body={
          <>
            <p>{t('version:aboutToUnpublish')}</p>
            <FoundPlaces {...asked} act="unpublish" />
          </>
        }
        confirmingLabel={t('version:unpublishing')}
        onConfirm={unpublish}
      />
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
