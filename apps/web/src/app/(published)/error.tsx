'use client'

import { Failure } from '../../ui/failure'

/** Only where a part's own layout has a fault; what a page has, it says within its frame. */
export default function PublishedErrorPage() {
  return (
    <main className="main">
      <Failure />
    </main>
  )
}
