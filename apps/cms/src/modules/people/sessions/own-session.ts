import type { PayloadRequest } from 'payload'

/** The session by which somebody asks; Payload's types do not name it. */
export function ownSessionId(user: PayloadRequest['user']): string | undefined {
  return (user as { _sid?: string } | null)?._sid
}
