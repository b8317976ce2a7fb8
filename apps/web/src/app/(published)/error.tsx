'use client'

import { Failure } from '../../ui/failure'

export default function PublishedErrorPage() {
  return <Failure />
}
