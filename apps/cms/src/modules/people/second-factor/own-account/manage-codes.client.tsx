'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useRenewedFields } from '@cms/admin/staff-action/use-renewed-fields'
import { RecoveryCodeList } from '../recovery-code-list.client'
import { postSecretly } from './post-secretly'
import { ProofFields, type Typed } from './proof-fields.client'

/** On one’s own account, where codes are on: new recovery codes, and the way to switch it off. */
export function ManageCodes({ isRequired }: { isRequired: boolean }) {
  const [codes, setCodes] = useState<string[] | null>(null)
  const renew = useRenewedFields()
  const router = useRouter()

  const show = () => {
    setCodes(null)
    void renew()
    router.refresh()
  }
  const makeNew = async (typed: Typed) => {
    const { answer, refusal } = await postSecretly<{ recoveryCodes: string[] }>(
      '/recovery-codes',
      typed,
    )
    if (answer) setCodes(answer.recoveryCodes)
    return refusal
  }
  const switchOff = async (typed: Typed) => {
    const { refusal } = await postSecretly('/off', typed)
    if (!refusal) show()
    return refusal
  }

  if (codes) return <RecoveryCodeList codes={codes} isKept={show} />
  return (
    <>
      <details className="second-factor__more">
        <summary>New recovery codes…</summary>
        <p>Ten new ones, shown once. Those from before let nobody in any more.</p>
        <ProofFields codeLabel={anyCode} button="Make new recovery codes" send={makeNew} />
      </details>
      {isRequired ? (
        <p>An owner has said that you sign in with a code, so it cannot be switched off.</p>
      ) : (
        <details className="second-factor__more">
          <summary>Switch it off…</summary>
          <ProofFields codeLabel={anyCode} button="Switch it off" send={switchOff} />
        </details>
      )}
    </>
  )
}

const anyCode = 'A code from the app, or a recovery code'
