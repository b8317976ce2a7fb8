import type { Endpoint } from 'payload'
import { z } from 'zod'

import { askerOf } from '@cms/access/roles'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../../desk'
import { endSessions } from './end-sessions'
import { ownSessionId } from './own-session'

/** `POST /api/users/sessions/ended`: ends one’s own session elsewhere, or all but the one that asks. */
export const endSessionEndpoint: Endpoint = staffEndpoint({
  path: '/sessions/ended',
  isAllowed: (user) => askerOf(user) !== 'public',
  schema: z.object({ which: z.union([z.literal('others'), z.string().max(64)]) }),
  answer: async ({ context: { payload }, input: { which }, req }) => {
    if (!req.user) throw new Refusal('not-signed-in')
    const { id: userId } = req.user
    const own = ownSessionId(req.user)
    const isMeant = ({ id }: { id: string }) => (which === 'others' ? id !== own : id === which)
    const ended = await endSessions(payload, { userId, isMeant })
    return { said: [ended === 1 ? 'Signed out there.' : `Signed out in ${ended} places.`], ended }
  },
  record: {
    kind: 'session-ended',
    what: () => 'Own account',
    details: ({ ended }) => `${ended} ended`,
  },
})
