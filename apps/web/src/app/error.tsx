'use client'

import { Failure } from '../ui/failure'

export default function ErrorPage() {
  return (
    <main className="main page-width">
      <Failure />
    </main>
  )
}
