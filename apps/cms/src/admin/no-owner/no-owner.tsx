import type { ServerProps } from 'payload'

import { Logo } from '../brand/brand'
import './no-owner.css'

/** Shown in place of Payload's “create the first user”: the owner comes from the environment, not from a visitor. */
export function NoOwner({ payload }: Pick<ServerProps, 'payload'>) {
  return (
    <div className="no-owner">
      <Logo payload={payload} />
      <h1>Nobody can sign in yet</h1>
      <p>
        This installation has no account. Whoever runs it sets <code>OWNER_EMAIL</code> and{' '}
        <code>OWNER_PASSWORD</code> and starts it again; the owner’s account is then made.
      </p>
    </div>
  )
}
