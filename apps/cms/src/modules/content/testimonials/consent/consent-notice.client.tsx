'use client'

import { Banner, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Beside a consent that is not given: what that means for the website. */
export function ConsentNotice() {
  const { hasPublishedDoc } = useDocumentInfo()
  useStateOnWebsite()
  return (
    <Banner type={hasPublishedDoc ? 'error' : 'default'}>
      {hasPublishedDoc
        ? 'Whichever button you press, this leaves the website at once.'
        : 'This is not on the website. It can be published once they have agreed.'}
    </Banner>
  )
}

/** The form takes for published what it has tried to publish; a withdrawn consent makes it a draft. */
function useStateOnWebsite() {
  const { savedDocumentData, hasPublishedDoc, setHasPublishedDoc } = useDocumentInfo()
  const evidence = savedDocumentData?.evidence as { consent?: boolean } | undefined
  const isWithdrawn = savedDocumentData?._status === 'draft' && !evidence?.consent
  useEffect(() => {
    if (isWithdrawn && hasPublishedDoc) setHasPublishedDoc(false)
  }, [isWithdrawn, hasPublishedDoc, setHasPublishedDoc])
}
