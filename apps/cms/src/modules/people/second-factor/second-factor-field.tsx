import type { Payload, UIFieldServerProps } from 'payload'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import '@cms/admin/staff-action/staff-panel.css'
import { ManageCodes } from './own-account/manage-codes.client'
import { SwitchOn } from './own-account/switch-on.client'
import { countCodesLeft } from './prove-factor'
import { isRequiredOf } from './required-roles'
import './second-factor.css'
import { factorOnSince, loadFactor } from './stored-factor'

/** On one’s own account: whether signing in asks for a code besides the password. */
export async function SecondFactorField({ id, payload, req }: UIFieldServerProps) {
  const { user } = req
  if (!id || user?.id !== id) return null
  const isOn = (await factorOnSince(payload, user.id)) !== null
  return (
    <section className="staff-panel second-factor-panel">
      <div>
        <h2>Sign in with a code from your telephone</h2>
        {isOn ? <WhenOn payload={payload} userId={user.id} /> : <p>{whatItIs}</p>}
      </div>
      {isOn ? <ManageCodes isRequired={await isRequiredOf(payload, user.role)} /> : <SwitchOn />}
    </section>
  )
}

const whatItIs =
  'It is off. Once it is on, whoever learns your password still cannot come in: signing in also asks for a code that only an app on your telephone shows.'

async function WhenOn({ payload, userId }: { payload: Payload; userId: string }) {
  const factor = await loadFactor(payload, userId)
  if (!factor) return null
  const left = await countCodesLeft(payload, { userId, factor })
  return (
    <p>
      On since {momentInWords(factor.onAt)}.{' '}
      <strong>{left === 1 ? '1 recovery code is' : `${left} recovery codes are`} left.</strong>
      {left < 3 && ' Make new ones before they run out.'}
    </p>
  )
}
