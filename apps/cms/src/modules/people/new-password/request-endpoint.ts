import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { wantNewPassword } from './want-new-password'

/**
 * Payload writes the e-mail before it answers: whoever has an account waits for the mail server, and
 * reads of its troubles. Here everybody is answered alike and at once; what follows is done afterwards.
 */
export const newPasswordEndpoint: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const email = await typedEmail(req)
    if (!email) {
      return Response.json({ errors: [{ message: 'Type your e-mail address.' }] }, { status: 400 })
    }
    void wantNewPassword(req.payload, { email, now: new Date() })
    return Response.json({ message: req.t('general:success') })
  },
}

async function typedEmail(req: PayloadRequest): Promise<string> {
  await addDataAndFileToRequest(req)
  const email: unknown = req.data?.email
  return typeof email === 'string' ? email.toLowerCase().trim() : ''
}
