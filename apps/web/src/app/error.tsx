'use client'

import { Failure } from '../ui/failure'
import { PresentLook } from '../ui/present-look.client'

export default function ErrorPage() {
  return (
    <main className="main">
      <PresentLook />
      <Failure />
    </main>
  )
}
