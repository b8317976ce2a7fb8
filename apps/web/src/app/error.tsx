'use client'

import { Failure } from '../ui/failure'

export default function ErrorPage() {
  return <Failure />
}
