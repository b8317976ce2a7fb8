import config from '@payload-config'
import { getPayload } from 'payload'

import { showTrainerDates } from '@cms/modules/trainer-dates'

type Args = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { token } = await params
  return showTrainerDates({ payload: await getPayload({ config }), request, token })
}
