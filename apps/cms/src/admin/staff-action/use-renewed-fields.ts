'use client'

import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'

/**
 * Draws the fields of a document anew that are drawn on the server: Payload keeps them as they were when the
 * form was opened, whatever the router reads anew. What is typed into the form stays. Without an answer
 * everything stays as it is.
 */
export function useRenewedFields(): () => Promise<void> {
  const { dispatchFields, getData } = useForm()
  const { id, collectionSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  return async () => {
    if (!id || !collectionSlug || !docPermissions) return
    const { state } = await getFormState({
      id,
      collectionSlug,
      data: getData(),
      docPermissions,
      docPreferences: await getDocPreferences(),
      operation: 'update',
      renderAllFields: true,
      schemaPath: collectionSlug,
      skipValidation: true,
    })
    if (!state) return
    const prevStateRef = { current: {} }
    dispatchFields({
      type: 'MERGE_SERVER_STATE',
      acceptValues: false,
      prevStateRef,
      serverState: state,
    })
  }
}
