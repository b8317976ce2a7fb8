'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useRenewedFields } from '@cms/admin/staff-action/use-renewed-fields'
import { RecoveryCodeList } from '../recovery-code-list.client'
import type { SetUp } from '../set-up'
import { SetUpSteps } from '../set-up-steps'
import { postSecretly } from './post-secretly'
import { ProofFields, type Typed } from './proof-fields.client'

type Step = { is: 'off' } | { is: 'set-up'; setUp: SetUp } | { is: 'on'; codes: string[] }

/** On one’s own account: the app reads a picture, its code is proven, and the recovery codes are shown once. */
export function SwitchOn() {
  const [step, setStep] = useState<Step>({ is: 'off' })
  const [problem, setProblem] = useState('')
  const renew = useRenewedFields()
  const router = useRouter()

  const begin = async () => {
    const { answer: setUp, refusal } = await postSecretly<SetUp>('/set-up', {})
    setProblem(refusal ?? '')
    if (setUp) setStep({ is: 'set-up', setUp })
  }
  const prove = async ({ sealed }: SetUp, typed: Typed) => {
    const { answer, refusal } = await postSecretly<{ recoveryCodes: string[] }>('', {
      sealed,
      ...typed,
    })
    if (answer) setStep({ is: 'on', codes: answer.recoveryCodes })
    return refusal
  }
  const finish = () => {
    void renew()
    router.refresh()
  }

  if (step.is === 'on') return <RecoveryCodeList codes={step.codes} isKept={finish} />
  if (step.is === 'set-up') {
    return (
      <div>
        <SetUpSteps setUp={step.setUp} />
        <ProofFields
          codeLabel="The code that the app shows now"
          button="Switch it on"
          send={(typed) => prove(step.setUp, typed)}
        />
      </div>
    )
  }
  return (
    <div>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-small"
        onClick={() => void begin()}
      >
        Switch it on…
      </button>
      <p role="alert">{problem}</p>
    </div>
  )
}
