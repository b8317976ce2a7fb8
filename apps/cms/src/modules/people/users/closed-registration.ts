import type { Endpoint } from 'payload'

/**
 * Payload would let the first visitor of an empty installation become its owner. Here the owner comes
 * from OWNER_EMAIL and OWNER_PASSWORD, also when every account has been deleted.
 */
export const closedRegistration: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      {
        errors: [
          {
            message:
              'Nobody can register here. Set OWNER_EMAIL and OWNER_PASSWORD and start the CMS again.',
          },
        ],
      },
      { status: 403 },
    ),
}

/**
 * Nobody's address is verified here, and Payload's own endpoint looks for a field that there is not: on
 * MongoDB the condition is dropped, and somebody's account written.
 */
export const nothingToVerify: Omit<Endpoint, 'root'> = {
  path: '/verify/:id',
  method: 'post',
  handler: () =>
    Response.json({ errors: [{ message: 'There is nothing to verify here.' }] }, { status: 404 }),
}
