'use client'

import { Failure } from '../../ui/failure'

export default function PersonalErrorPage() {
  return <Failure />
}
