'use client'

import { useId } from 'react'

import { RecoveryCodeList } from '../recovery-code-list.client'
import '../second-factor.css'
import { useModalDialog } from './use-modal-dialog'

/** Over the page, after a sign-in that has set the second factor up. Escape would lose them. */
export default function CodesDialog({ codes, isKept }: { codes: string[]; isKept: () => void }) {
  const dialog = useModalDialog()
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
