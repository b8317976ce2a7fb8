'use client'

import { useId } from 'react'

import { useShownDialog } from '@cms/admin/use-shown-dialog'
import { RecoveryCodeList } from '../recovery-code-list.client'
import '../second-factor.css'

/** Over the page, after a sign-in that has set the second factor up. Escape would lose them. */
export default function CodesDialog({ codes, isKept }: { codes: string[]; isKept: () => void }) {
  const dialog = useShownDialog()
  const id = useId()
  return (
    <dialog
      ref={dialog}
      className="second-factor"
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={id}>Your recovery codes</h2>
      <RecoveryCodeList codes={codes} isKept={isKept} />
    </dialog>
  )
}
