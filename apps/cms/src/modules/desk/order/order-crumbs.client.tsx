'use client'

import { useDocumentDrawerContext, useModal, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where the page stands, in the bar; in a drawer, the way out of it. */
export function OrderCrumbs({ name }: { name: string }) {
  const { setStepNav } = useStepNav()
  const { closeModal } = useModal()
  const { drawerSlug } = useDocumentDrawerContext()
  useEffect(() => {
    if (drawerSlug) return
    setStepNav([{ label: 'Bookings', url: '/admin/collections/orders' }, { label: name }])
  }, [drawerSlug, name, setStepNav])
  if (!drawerSlug) return null
  return (
    <button type="button" className="order-page__press" onClick={() => closeModal(drawerSlug)}>
      Close
    </button>
  )
}
